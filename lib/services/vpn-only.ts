/** Rows that staff who work from outside reach through the office's VPN, never through an opening. */
import type { Answers } from "@/lib/answers";
import type { Reason } from "@/lib/plan/schema";

type RemoteNeed = "client" | "server-management" | "messages";

/** `vpn: true` and its reason when staff outside need this service; otherwise just the reasons given. */
export function throughVpn(
  answers: Answers,
  need: RemoteNeed,
  always: [Reason, ...Reason[]],
  vpnReason: Pick<Reason, "text" | "cites" | "without">,
): { vpn?: true; reasons: [Reason, ...Reason[]] } {
  const { remoteAccess, remoteNeeds = [] } = answers.features ?? {};
  if (remoteAccess !== "yes" || !remoteNeeds.includes(need)) return { reasons: always };
  const because: Reason["because"] = ["features.remoteAccess", "features.remoteNeeds"];
  return { vpn: true, reasons: [...always, { ...vpnReason, because }] };
}
