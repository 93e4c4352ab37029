import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "OPNsense 26.1, with Destination NAT and the new rules. In 25 Destination NAT is called Port Forward.",
  files: [FILE],
  names: [
    { ...commonNames.wan, default: "wan" },
    { ...commonNames.lan, default: "lan" },
    commonNames.vpn,
    commonNames.vpnNetwork,
    commonNames.dropBoxHost,
  ],
  cannot: [
    "Fixed addresses hang on a subnet that only the device can name.",
    "Dynamic DNS and UPnP are plugins, set by hand.",
    "The outside name from inside takes a second setting, made by hand.",
  ],
  effect:
    "A fragment, not a whole configuration: put its entries into a copy of your backup (System, Configuration, Backups), each list into the one of the same name, and restore that copy. Restored as it is, it would take away all else. It adds, and replaces nothing: where an earlier import is there, delete all its entries that begin with NH, the aliases (NH_) too, first.",
  goBack: "restore the backup; or delete the entries whose descriptions begin with NH, and the aliases.",
  sources: [
    "OPNsense core: models DNat, Filter, Alias and KeaDhcpv4, which took such a fragment; docs.opnsense.org on reflection",
  ],
  write,
};
