/** Rows that stay closed to the internet and are reached through the office's VPN, when staff work from outside. */
import type { Answers } from "@/lib/answers";
import type { Reason } from "@/lib/plan/schema";

type RemoteNeed = "client" | "server-management" | "messages";

/** `vpn: true` and its reason when staff outside need this service; otherwise just the reasons given. */
export function closedOrThroughVpn(
  answers: Answers,
  need: RemoteNeed,
  always: [Reason, ...Reason[]],
  throughVpn: VpnReason,
) {
  const { remoteAccess, remoteNeeds = [] } = answers.features ?? {};
  if (remoteAccess !== "yes" || !remoteNeeds.includes(need)) return { action: "block", reasons: always } as const;
  const because: Reason["because"] = ["features.remoteAccess", "features.remoteNeeds"];
  const reasons: [Reason, ...Reason[]] = [...always, { ...throughVpn, because }];
  return { action: "block", vpn: true, reasons } as const;
}

type VpnReason = Pick<Reason, "text" | "cites">;
