import type { Answers } from "@/lib/answers";
import type { InboundRule, Reason } from "@/lib/plan/schema";
import { foundOpen } from "./held";
import { portalFails, portalMayFail } from "./portal-words";
import { type InboundService, inboundRow } from "./service";
import { throughVpn } from "./vpn-only";

const contradiction: Reason["cites"] = ["C1", "F13", "F15", "F76"];

const byVpn = {
  text: "Staff who use the Message Server from outside reach it through the VPN, whatever the Portal needs.",
  cites: ["F15"],
} satisfies Pick<Reason, "text" | "cites">;

/** Where the Portal may need the port, staff are told that nothing of theirs hangs on it. */
const byVpnAlone = { ...byVpn, without: "staff miss nothing, since they come through the VPN" };

/** The Patient Portal turns the articles' contradiction about 1234 into a question; only MacPractice's answer settles it. */
function withPortal(answers: Answers): InboundRule {
  const base = inboundRow(1234, "message-server");
  const { answer, sources: [source, ...more] = [] } = answers.confirmations?.messageServer ?? {};
  const target = { host: "server", address: answers.server?.address ?? null, port: 1234 } as const;

  if (answer === "not-needed") {
    const confirmed: Reason = {
      text: "MacPractice answered that its Patient Portal does not need this port. The article calls the service not encrypted and blocks it, so it stays closed.",
      because: ["features.patientPortal", "confirmations.messageServer.answer"],
      cites: contradiction,
    };
    return { ...base, action: "block", ...throughVpn(answers, "messages", [confirmed], byVpn) };
  }
  if (answer === "needed" && source) {
    const reason: Reason = {
      text: "MacPractice answered that its Patient Portal needs this port. The article calls the service not encrypted, so only the networks that MacPractice named may reach it.",
      because: ["features.patientPortal", "confirmations.messageServer.answer", "confirmations.messageServer.sources"],
      cites: contradiction,
      ...portalFails,
    };
    return {
      ...base,
      action: "forward",
      target,
      sources: [source, ...more],
      ...throughVpn(answers, "messages", [reason], byVpnAlone),
    };
  }
  const held: Reason =
    answer === "needed"
      ? {
          text: `MacPractice answered that the Patient Portal needs this port, but not from which networks. It stays closed unless MacPractice names who may come in. ${foundOpen}`,
          because: [
            "features.patientPortal",
            "confirmations.messageServer.answer",
            "confirmations.messageServer.sources",
          ],
          cites: contradiction,
          ...portalFails,
        }
      : {
          text: `One article blocks this port, whose service is not encrypted; the other says to check that it can be reached for the Patient Portal. It stays closed unless MacPractice names who may come in. ${foundOpen}`,
          because: ["features.patientPortal", "confirmations.messageServer.answer"],
          cites: contradiction,
          ...portalMayFail,
        };
  return {
    ...base,
    action: "hold",
    target,
    question: "ask-1234",
    ...throughVpn(answers, "messages", [held], byVpnAlone),
  };
}

export const messageServer: InboundService = {
  id: "message-server",
  name: "MacPractice Message Server",
  encrypted: "no",
  row(answers) {
    if (answers.features?.patientPortal === "yes") return withPortal(answers);
    const always: Reason = {
      text: "The article calls this service not encrypted, blocks it at the firewall and gives access by VPN. No answer says that the Patient Portal is used, for which the other article names this port.",
      because: ["features.patientPortal"],
      cites: ["F15", "F76"],
    };
    return {
      ...inboundRow(1234, "message-server"),
      action: "block",
      ...throughVpn(answers, "messages", [always], byVpn),
    };
  },
};
