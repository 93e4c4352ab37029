/** Translation: the router's own last rule lets pass whatever was translated, so the limit stands here. */
import type { Names } from "@/lib/devices/device";
import { type Known, type Lists, outsideAddress, sourceArgs } from "./names";
import { type Args, addFirst, mark } from "./rsc";

export function nat(forwards: readonly Known[], lists: Lists, names: Names): string[] {
  return ["/ip firewall nat", mark, ...forwards.flatMap((forward) => translated(forward, lists, names))];
}

function translated(forward: Known, { WAN, LAN }: Lists, names: Names): string[] {
  const { port, to, service, hairpin } = forward;
  const there = (from: Args): Args => ({
    chain: "dstnat",
    action: "dst-nat",
    ...from,
    ...outsideAddress(names),
    protocol: "tcp",
    "dst-port": `${port}`,
    "to-addresses": to.address,
    "to-ports": `${port}`,
  });
  const back: Args = {
    chain: "srcnat",
    action: "masquerade",
    "src-address": names["lan-network"],
    "dst-address": to.address,
    "out-interface-list": LAN,
    protocol: "tcp",
    "dst-port": `${port}`,
  };
  return [
    ...(hairpin
      ? [
          addFirst(back, `${port} from inside, back`),
          addFirst(there({ "in-interface-list": LAN }), `${port} from inside`),
        ]
      : []),
    addFirst(there({ "in-interface-list": WAN, ...sourceArgs(forward) }), `${port} ${service}`),
  ];
}
