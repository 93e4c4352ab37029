import { type OutboundService, outboundRow } from "./service";

export const dropBox: OutboundService = {
  id: "drop-box",
  name: "MacPractice Drop Box",
  encrypted: "not stated",
  row({ features = {} }) {
    if (features.dropBox !== "yes") return undefined;
    return {
      ...outboundRow([548], { kind: "not-given" }, "drop-box"),
      action: "allow",
      reasons: [
        {
          text: "The MacPractice Drop Box is used. The article gives the port but no destination. By its number, 548 is AFP, Apple’s older file sharing, in our reading.",
          because: ["features.dropBox"],
          cites: ["F32", "F13", "E16"],
          without: "the Drop Box can’t be reached",
        },
      ],
    };
  },
};
