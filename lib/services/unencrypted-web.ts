import type { Reason } from "@/lib/plan/schema";
import { type InboundService, inboundRow } from "./service";
import { webBecause } from "./web-opening";

const always: Reason = {
  text: "The article opens this service only if outside access is required, and would then forward it together with 443. It is not encrypted, and HIPAA limits sending patient data across the internet that way. So it stays closed; where the article would open it, that is our judgement.",
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
      conditional: "Closed; a redirect to 443 or a certificate by HTTP-01 would need it, and it is not encrypted.",
      reasons: [
        always,
        {
          text: "A redirect, a certificate issued by HTTP-01, or MacPractice’s answer would be a reason to look at it again.",
          because,
          cites: ["F20", "F21", "C5", "E11"],
        },
      ],
    };
  },
};
