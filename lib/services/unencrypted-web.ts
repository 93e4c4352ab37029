import type { Reason } from "@/lib/plan/schema";
import { webReasons } from "./encrypted-web";
import { type InboundService, inboundRow } from "./service";

const always: Reason = {
  text: "This service sends everything unencrypted, and patient data must not cross the internet that way. The encrypted service on 443 does the same work.",
  because: [],
  cites: ["F16", "F13", "C5"],
};

export const unencryptedWeb: InboundService = {
  id: "unencrypted-web",
  name: "Unencrypted Web Service",
  encrypted: "no",
  row(answers) {
    const base = inboundRow(80, "unencrypted-web");
    const because = webReasons(answers).flatMap((reason) => reason.because);
    if (because.length === 0) return { ...base, action: "block", reasons: [always] };
    return {
      ...base,
      action: "block",
      conditional:
        "Could be opened only to redirect to 443 or for a certificate by HTTP-01, with nothing else behind it.",
      reasons: [
        always,
        {
          text: "The article would open the web services together once one is used from outside. We open only the encrypted one, which is our judgement.",
          because,
          cites: ["F20", "F21", "C5", "E11"],
        },
      ],
    };
  },
};
