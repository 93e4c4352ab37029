import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "Meraki MX in routed mode, by the Dashboard API, version 1.",
  files: [FILE],
  names: [
    { key: "vlan", what: "Number of the office’s VLAN, if VLANs are on", kind: "number", optional: true },
    commonNames.dropBoxHost,
  ],
  cannot: [
    "Whether the outside name works from inside is not known of a Meraki MX.",
    "What comes in over IPv6 is not set here.",
    "Dynamic DNS is not set here.",
  ],
  effect:
    "Each PUT replaces its whole list at once: read each first (GET with the same path) and keep the answer. The list of port forwards is meant to be the whole one, so what else was forwarded is closed. Outbound rules: put these in front of what is there. Fixed addresses: add these to what is there.",
  goBack: "PUT the lists that you read first.",
  sources: [
    "Meraki’s own description of the Dashboard API (OpenAPI 3), by field; documentation.meraki.com on port forwarding",
  ],
  write,
};
