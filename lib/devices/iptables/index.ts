import type { ConfigurationDevice } from "@/lib/devices/device";
import { linuxCannot, linuxNames } from "@/lib/devices/linux";
import { write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "packet-tested",
  firmware: "iptables 1.8 with either back end, on a Linux router that nothing else configures.",
  files: ["rules.v4", "rules.v6"],
  names: linuxNames,
  cannot: linuxCannot,
  effect:
    "Work from inside the office’s network: administration from outside ends with it. Save what is there first: `iptables-save` and `ip6tables-save`. Then load both files, `ip6tables-restore rules.v6` and `iptables-restore rules.v4`, and look at the return code of each. They replace the tables filter and nat, and raw where plain FTP needs its helper. Each file closes first and opens last: where it stops half-way, the router stays closed, also to the outside. Connections that stand go on until they end. The rules hold until the next start: have them loaded there too, before the network comes up (netfilter-persistent reads /etc/iptables/rules.v4 and rules.v6).",
  goBack: "iptables-restore and ip6tables-restore with what was saved.",
  sources: [
    "iptables-restore(8), iptables-extensions(8); loaded by both back ends and tried with packets under Linux 6",
  ],
  write,
};
