import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "EdgeOS 2.x on an EdgeRouter, the internet on an Ethernet port without PPPoE.",
  files: [FILE],
  names: [commonNames.wan, commonNames.lan, commonNames.wanAddress, commonNames.dropBoxHost],
  cannot: [
    "Names of hosts in rules: what goes out to one host alone stays closed.",
    "Fixed addresses, dynamic DNS and UPnP are set by hand.",
  ],
  effect:
    "Back up first. Paste it over SSH. It takes away all port forwards that are there, and puts rule sets of its own (NH_IN and so on) in the place of those of the outside interface. Nothing holds before the commit; where the commit fails, type exit discard. Stop if NAT rules 4001 and up are there already; where they are from an earlier import, delete them first.",
  goBack:
    "restore the backup; or bind the earlier rule sets to the interface again and delete those that begin with NH.",
  sources: [
    "Configurations of EdgeRouters in public repositories, in several of them the same words; no maker’s reference was read",
  ],
  write,
};
