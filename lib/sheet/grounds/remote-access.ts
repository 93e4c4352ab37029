import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";
import { labelOf } from "@/lib/steps/answer-text";
import { vpnStates } from "@/lib/steps/network/options";

export function remoteAccessSection(input: SheetInput): Section {
  return {
    id: "remote-access",
    heading: "Staff who work from outside",
    blocks: standing(input),
  };
}

function standing({ answers, plan }: SheetInput): Block[] {
  const { remoteAccess } = answers.features ?? {};
  if (remoteAccess === "no") {
    return [
      {
        kind: "paragraph",
        text: "Nobody uses the MacPractice program from outside, so nothing is set up for it. Should that change: through a VPN, never through an open port.",
        cites: ["F14", "F15", "F18"],
      },
    ];
  }
  if (remoteAccess !== "yes") {
    return [
      {
        kind: "paragraph",
        text: "Nobody has said yet whether staff use MacPractice from outside. If they do: through a VPN, never through an open port.",
        cites: ["F14", "F15", "F18"],
      },
    ];
  }
  // The picture and the rows themselves say which.
  const isSaid = plan.inbound.some((rule) => "vpn" in rule && rule.vpn);
  const today = labelOf(vpnStates, answers.network?.vpn);
  return [
    {
      kind: "paragraph",
      text: isSaid
        ? "What the VPN itself needs on the router is not on this sheet."
        : "Staff outside come in through a VPN. Which services they need has not been said. No port of the server is opened for them; what the VPN itself needs on the router is not on this sheet.",
      cites: ["F14", "F15", "F18", "E17"],
    },
    ...(today ? [{ kind: "paragraph" as const, text: `A VPN today: ${today}.` }] : []),
  ];
}
