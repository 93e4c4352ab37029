import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "FortiOS 7.2, 7.4 and 7.6, without central NAT and with one virtual domain.",
  files: [FILE],
  names: [
    { ...commonNames.wan, kind: "object" },
    { ...commonNames.lan, kind: "object" },
    {
      key: "first-policy",
      what: "Number (ID) of the policy that stands first today, other than 7701 to 7799",
      kind: "number",
      refuse: (text) =>
        /^77(0[1-9]|[1-9][0-9])$/.test(text)
          ? "7701 to 7799 are the numbers of this file: type that of the first other policy."
          : undefined,
    },
    commonNames.wanAddress,
    { ...commonNames.vpn, kind: "object" },
    commonNames.vpnNetwork,
    {
      key: "dhcp-server",
      what: "Number of the DHCP server for the office’s network",
      kind: "number",
      optional: true,
    },
    commonNames.dropBoxHost,
  ],
  cannot: [
    "Dynamic DNS is set by hand: the file can’t know the provider, and FortiOS knows no DuckDNS and no Cloudflare.",
    "Who may administer the FortiGate from outside is set on its interface.",
  ],
  effect:
    "Back up first. Run it as a script (Configuration, Scripts) or paste it. It adds policies 7701 to 7799, and objects whose names begin with NH, and puts the policies first: from then on nothing else from outside comes in through this interface. Stop if policies with these numbers are there and are not NH; what an earlier import let in is taken away. It closes before it opens, so where it stops half-way, more is closed. A refused line does not stop a pasted script: read its output. Refused may be only a delete of what is not there.",
  goBack:
    "delete the policies 7701 to 7799, then the objects and the reservations of the DHCP server that begin with NH; or restore the backup.",
  sources: [
    "Fortinet’s configuration schema for 7.2 to 7.6, read by words; release notes 6.4.8; Fortinet community articles on virtual IPs and hairpin",
  ],
  write,
};
