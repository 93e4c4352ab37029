import { throughVpn } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Order } from "@/lib/sheet/model";

type Remark = Order["remarks"][number];

/** What no job says and whoever does them has to know, a line each. */
export function remarksOf(input: SheetInput): Remark[] {
  return [...outbound(input.plan), ...remoteStaff(input), ...wifi(input.plan)];
}

function outbound({ outboundPolicy }: Plan): Remark[] {
  if (outboundPolicy === "restricted") return [];
  const text =
    outboundPolicy === "unrestricted"
      ? "Outbound traffic is not restricted: nothing to set. Its rows are in the grounds."
      : "If outbound traffic is restricted, the rows to allow are in the grounds; if not, there is nothing to set.";
  return [{ id: "remark-outbound", text }];
}

/** Where a VPN is still to be set up, its job says so. */
function remoteStaff({ answers: { features = {} }, plan }: SheetInput): Remark[] {
  const isAJob = plan.tasks.some(({ id }) => id === "set-up-vpn");
  if (features.remoteAccess !== "yes" || isAJob) return [];
  const isBehindNat = plan.notices.some(({ id }) => id === "vpn-behind-nat");
  const behindNat = isBehindNat ? " Behind another NAT the VPN can’t be reached, unless both ends dial out." : "";
  return [{ id: "remark-vpn", text: `${throughVpn(plan)}${behindNat}` }];
}

function wifi({ notices, questions }: Plan): Remark[] {
  if (notices.some(({ id }) => id === "mobile-without-wifi")) {
    return [
      {
        id: "remark-wifi",
        text: "The answers say that iPads or iPhones are used, and that nothing uses Wi-Fi with MacPractice. Which one is right?",
      },
    ];
  }
  if (!questions.some(({ id }) => id === "ask-wifi")) return [];
  return [
    {
      id: "remark-wifi",
      text: "Wi-Fi used with MacPractice needs WPA2 and a good, long password; never WEP. Our advice: better WPA3.",
    },
  ];
}
