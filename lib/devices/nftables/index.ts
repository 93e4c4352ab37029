import type { ConfigurationDevice } from "@/lib/devices/device";
import { linuxCannot, linuxNames } from "@/lib/devices/linux";
import { write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "packet-tested",
  firmware: "nftables 1.0.6 and newer on a Linux router that nothing else configures.",
  files: ["network-handoff.nft"],
  names: linuxNames,
  cannot: linuxCannot,
  effect:
    "From inside the office’s network, since administration from outside ends with it: try it with `nft -c -f`, load it with `nft -f`, and look at the return code. It replaces the table inet network_handoff alone, in one step: where it is refused, what was there stays. What this table drops no other table lets in. Connections that stand go on until they end. The table holds until the next start: have it loaded there too, before the network comes up (an include in /etc/nftables.conf, and nftables.service enabled).",
  goBack: "nft delete table inet network_handoff. Then nothing of it is left, and nothing is closed by it.",
  sources: ["nft(8), nftables wiki; loaded and tried with packets under Linux 6"],
  write,
};
