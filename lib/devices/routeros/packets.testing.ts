/** What a router from the box does once the file is imported, with the lab's interfaces. */
import { interfaces, ipv6 } from "@/lib/devices/packets/addresses.testing";
import type { Target } from "@/lib/devices/packets/target.testing";
import { fromTheBox } from "./defconf.testing";
import { device } from "./index";
import { iptables } from "./iptables.testing";
import { parseRsc } from "./parse.testing";
import { take } from "./router.testing";

export const target: Target = {
  id: "routeros",
  offices: 6,
  random: 0,
  backEnds: ["nft"],
  rulesets: (policy, { wan, lan, ...names }) => {
    const [file] = device.write(policy, { ...names, wan: "WAN", lan: "LAN" }).files;
    const router = take(fromTheBox(), parseRsc(file?.content(["Tried with packets."]) ?? ""));
    return iptables(router, { WAN: wan ?? interfaces.wan, LAN: lan ?? interfaces.lan });
  },
  // It can't tell its own IPv6 address outside from the one inside, and its pages stay in reach from inside.
  leaves: ({ asker, probe: { to, port } }) =>
    asker === "pc" && to === ipv6.routerOutside && (port === 80 || port === 443),
};
