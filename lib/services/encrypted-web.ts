import type { Answers } from "@/lib/answers";
import type { Reason } from "@/lib/plan/schema";
import { type InboundService, inboundRow } from "./service";

/** Why the encrypted web service must be reached from outside; empty when it need not. */
export function webReasons({ features = {} }: Answers): Reason[] {
  const reasons: Reason[] = [];
  if (features.patientPortal === "yes") {
    reasons.push({
      text: "The Patient Portal is used, so the article opens the encrypted web service of the MacPractice server to the internet. MacPractice is asked whether the Portal that it hosts still needs that.",
      because: ["features.patientPortal"],
      cites: ["F17", "F20", "F21", "C13"],
    });
  }
  if (features.mobile === "outside") {
    reasons.push({
      text: "iPads or iPhones are used away from the office, so the encrypted web service of the MacPractice server must be reachable from the internet.",
      because: ["features.mobile"],
      cites: ["F17", "F20", "F21"],
    });
  }
  return reasons;
}

export const encryptedWeb: InboundService = {
  id: "encrypted-web",
  name: "Encrypted Web Service",
  encrypted: "yes",
  row(answers) {
    const base = inboundRow(443, "encrypted-web");
    const [first, ...rest] = webReasons(answers);
    if (first) {
      const address = answers.server?.address ?? null;
      return { ...base, action: "forward", target: { host: "server", address, port: 443 }, reasons: [first, ...rest] };
    }
    return {
      ...base,
      action: "block",
      reasons: [
        {
          text: "Only the Patient Portal, or iPads and iPhones away from the office, need this port from the internet. No answer says that either is used.",
          because: ["features.patientPortal", "features.mobile"],
          cites: ["F10", "F17"],
        },
      ],
    };
  },
};
