import type { Answers } from "@/lib/answers";
import type { AddressingEntry } from "@/lib/plan/schema";
import { groupsOf } from "@/lib/rules/situation";

export function mailServerAddress(answers: Answers): AddressingEntry | undefined {
  const { features, server } = groupsOf(answers);
  if (features.mailServer !== "in-house") return undefined;
  return {
    id: "mail-server-address",
    need: "required",
    status: "unknown",
    ...(server.mailServerAddress && { value: server.mailServerAddress }),
    reasons: [
      {
        text: "Port 25 is forwarded to the office’s mail server, so its address must stay the same, in our judgement. How it gets that address was not asked.",
        because: ["features.mailServer"],
        cites: ["E8", "F21"],
      },
    ],
  };
}
