import { type OutboundService, outboundRow } from "./service";

export const fastAttach: OutboundService = {
  id: "fast-attach",
  name: "NEA FastAttach",
  encrypted: "not stated",
  row({ features = {} }) {
    if (features.fastAttach !== "yes") return undefined;
    return {
      ...outboundRow([443], { kind: "not-given" }, "fast-attach"),
      action: "allow",
      reasons: [
        {
          text: "NEA FastAttach is used. The article gives the port but no destination.",
          because: ["features.fastAttach"],
          cites: ["F31"],
          without: "NEA FastAttach can’t connect",
        },
      ],
    };
  },
};

export const tickets: OutboundService = {
  id: "tickets",
  name: "Support tickets",
  encrypted: "not stated",
  row({ features = {} }) {
    if (features.tickets !== "yes") return undefined;
    return {
      ...outboundRow([443], { kind: "not-given" }, "tickets"),
      action: "allow",
      reasons: [
        {
          text: "The office sends support tickets from MacPractice. The article gives the port but no destination.",
          because: ["features.tickets"],
          cites: ["F30"],
          without: "support tickets can’t be sent",
        },
      ],
    };
  },
};
