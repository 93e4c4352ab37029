import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "EdgeOS 2.x on an EdgeRouter, the internet on an Ethernet port without PPPoE.",
  files: [FILE],
  names: [
    {
      ...commonNames.wan,
      refuse: (text) =>
        /^eth[0-9]+$/.test(text)
          ? undefined
          : "Only an Ethernet port, such as eth0: PPPoE, VLANs and switches keep their rule sets elsewhere. Set those by hand.",
    },
    commonNames.lan,
    commonNames.wanAddress,
    commonNames.dropBoxHost,
  ],
  cannot: [
    "Names of hosts in rules: what goes out to one host alone stays closed.",
    "Fixed addresses, dynamic DNS and UPnP are set by hand.",
  ],
  effect:
    "Back up first. Paste it over SSH: nothing of it holds yet. Read “compare”: all that this file sets must be in it, unless it was there before; if something is missing, or anything but a delete of what is not there was refused, type “exit discard” and paste again. Then type “commit-confirm”, test, and type “confirm” and “save”: without them the router restarts after some minutes with what was saved before. It takes away all port forwards that are there, and puts rule sets of its own (NH_IN and so on) in the place of those of the outside interface. Stop if NAT rules 4001 and up are there already; where they are from an earlier import, delete them first.",
  goBack:
    "restore the backup; or bind the earlier rule sets to the interface again and delete those that begin with NH.",
  sources: [
    "Configurations of EdgeRouters in public repositories, in several of them the same words; no maker’s reference was read",
  ],
  write,
};
