import { type InboundService, inboundRow } from "./service";

export const officeMail: InboundService = {
  id: "mail",
  name: "Mail (SMTP)",
  encrypted: "not stated",
  row(answers) {
    if (answers.features?.mailServer !== "in-house") return undefined;
    return {
      ...inboundRow(25, "mail"),
      action: "forward",
      target: { host: "mail-server", address: answers.server?.mailServerAddress ?? null, port: 25 },
      example: true,
      reasons: [
        {
          text: "The office runs its own mail server. The article names port 25 as an example of an opening. It leads to the mail server and never to the MacPractice server, which is our judgement.",
          because: ["features.mailServer"],
          cites: ["F8"],
          without: "no mail from outside reaches the office’s mail server",
          instead: "mail that a provider receives, in our judgement",
        },
      ],
    };
  },
};
