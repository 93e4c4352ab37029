import type { Answers } from "@/lib/answers";
import type { InboundRule, Reason } from "@/lib/plan/schema";
import { type InboundService, inboundRow } from "./service";
import { closedOrThroughVpn } from "./vpn-only";

const contradiction: Reason["cites"] = ["C1", "F15", "F76"];

const throughVpn = {
  text: "Staff who read MacPractice messages from outside reach this service through the VPN, never through an opening.",
  cites: ["F15"],
} satisfies Pick<Reason, "text" | "cites">;

/** The Patient Portal turns the articles' contradiction about 1234 into a question; only MacPractice's answer settles it. */
function withPortal(answers: Answers): InboundRule {
  const base = inboundRow(1234, "message-server");
  const { answer, sources: [source, ...more] = [] } = answers.confirmations?.messageServer ?? {};
  const target = { host: "server", address: answers.server?.address ?? null, port: 1234 } as const;

  if (answer === "not-needed") {
    const confirmed: Reason = {
      text: "MacPractice confirmed that its Patient Portal does not need this port. It is unencrypted and stays closed.",
      because: ["features.patientPortal", "confirmations.messageServer.answer"],
      cites: contradiction,
    };
    return { ...base, ...closedOrThroughVpn(answers, "messages", [confirmed], throughVpn) };
  }
  if (answer === "needed" && source) {
    const reason: Reason = {
      text: "MacPractice confirmed that its Patient Portal needs this port. It is unencrypted, so only the networks that MacPractice named may reach it.",
      because: ["features.patientPortal", "confirmations.messageServer.answer", "confirmations.messageServer.sources"],
      cites: contradiction,
    };
    return { ...base, action: "forward", target, sources: [source, ...more], reasons: [reason] };
  }
  const held: Reason =
    answer === "needed"
      ? {
          text: "MacPractice said that the Patient Portal needs this port, but not from which networks. Unencrypted and open to everyone is not an option, so it stays closed until the networks are known.",
          because: [
            "features.patientPortal",
            "confirmations.messageServer.answer",
            "confirmations.messageServer.sources",
          ],
          cites: contradiction,
        }
      : {
          text: "One article says to block this unencrypted port; the other says to check that it can be reached for the Patient Portal. It stays closed until MacPractice says which is right.",
          because: ["features.patientPortal", "confirmations.messageServer.answer"],
          cites: contradiction,
        };
  return { ...base, action: "hold", target, question: "ask-1234", reasons: [held] };
}

export const messageServer: InboundService = {
  id: "message-server",
  name: "MacPractice Message Server",
  encrypted: "no",
  row(answers) {
    if (answers.features?.patientPortal === "yes") return withPortal(answers);
    const always: Reason = {
      text: "This service is unencrypted. The article blocks it at the firewall, and no answer says that the Patient Portal is used, the one thing that could ask for it.",
      because: ["features.patientPortal"],
      cites: ["F15"],
    };
    return { ...inboundRow(1234, "message-server"), ...closedOrThroughVpn(answers, "messages", [always], throughVpn) };
  },
};
