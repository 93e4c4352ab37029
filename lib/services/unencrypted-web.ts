import type { Reason } from "@/lib/plan/schema";
import { type InboundService, inboundRow } from "./service";
import { webBecause } from "./web-opening";

const always: Reason = {
  text: "This service is not encrypted, and HIPAA limits sending patient data across the internet that way. It stays closed, which is our judgement: the article would forward it together with 443.",
  because: [],
  cites: ["F16", "F13", "C5"],
};

export const unencryptedWeb: InboundService = {
  id: "unencrypted-web",
  name: "Unencrypted Web Service",
  encrypted: "no",
  row(answers) {
    const base = inboundRow(80, "unencrypted-web");
    const because = webBecause(answers);
    if (because.length === 0) return { ...base, action: "block", reasons: [always] };
    return {
      ...base,
      action: "block",
      conditional:
        "Could be opened only to redirect to 443 or for a certificate by HTTP-01, with nothing else behind it.",
      reasons: [
        always,
        {
          text: "A redirect, or a certificate issued by HTTP-01, would be the one reason to look at it again.",
          because,
          cites: ["F20", "F21", "C5", "E11"],
        },
      ],
    };
  },
};
