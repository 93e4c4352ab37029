import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "documentation",
  firmware: "pfSense 2.7 to 2.9, by the labels of its pages. How its file keeps them was not checked.",
  files: [FILE],
  names: [
    { ...commonNames.wan, default: "wan" },
    { ...commonNames.lan, default: "lan" },
    commonNames.vpn,
    commonNames.vpnNetwork,
    commonNames.dropBoxHost,
  ],
  cannot: ["This file is not to be imported: restoring an area replaces all that is in it."],
  effect:
    "To look at only, beside the pages or beside a backup of the device. Do not restore it: an area that is restored is replaced as a whole, and what is not in this file would be gone.",
  goBack: "nothing is changed by it.",
  sources: ["Labels of the pages of pfSense 2.9.0-DEVELOPMENT (9363ac5)"],
  write,
};
