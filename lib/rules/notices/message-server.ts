import { forwarded, union } from "@/lib/rules/situation";
import type { PlainNoticeRule } from "./notice-rule";

export const messageServerPlain: PlainNoticeRule = {
  id: "message-server-plain",
  level: "warning",
  cites: ["C1", "F13", "F15"],
  when: (situation) => {
    const open = forwarded(situation, "in-1234");
    if (!open || situation.confirmations.messageServer?.encrypted === "yes") return undefined;
    return { because: union(open.because, ["confirmations.messageServer.encrypted"]) };
  },
  text: "Port 1234 is opened on MacPractice’s word. The article calls its service not encrypted, and HIPAA limits sending patient data across the internet that way. Nobody has answered that it is encrypted by now.",
};
