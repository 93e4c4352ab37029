/** The devices that are tried with packets: a line each. */
import type { Configuration } from "@/lib/devices/device";
import { device as iptables } from "@/lib/devices/iptables";
import { device as nftables } from "@/lib/devices/nftables";
import { target as openwrt } from "@/lib/devices/openwrt/packets.testing";
import { target as routeros } from "@/lib/devices/routeros/packets.testing";
import type { Target } from "./target.testing";

/** With a head as an export has it. */
const textOf = ({ files }: Configuration, name: string) =>
  files.find((file) => file.name === name)?.content(["Tried with packets."]);

export const targets: readonly Target[] = [
  {
    id: "nftables",
    offices: 12,
    random: 30,
    backEnds: [],
    rulesets: (policy, names) => {
      const nft = textOf(nftables.write(policy, names), "network-handoff.nft");
      return nft === undefined ? {} : { nft };
    },
  },
  {
    id: "iptables",
    offices: 12,
    random: 10,
    backEnds: ["nft", "legacy"],
    rulesets: (policy, names) => {
      const made = iptables.write(policy, names);
      const [v4, v6] = [textOf(made, "rules.v4"), textOf(made, "rules.v6")];
      return v4 === undefined || v6 === undefined ? {} : { v4, v6 };
    },
  },
  openwrt,
  routeros,
];

export function targetOf(id: string): Target {
  const target = targets.find((one) => one.id === id);
  if (!target) throw new Error(`No target ${id}.`);
  return target;
}
