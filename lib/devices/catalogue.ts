import { sheetEntries } from "./click-sheets";
import type { DeviceEntry } from "./device";

/** All ways to hand a policy to a device, in the order in which they are offered. */
export const deviceEntries: readonly DeviceEntry[] = [
  { id: "csv", title: "Rows as CSV", labels: [], load: async () => (await import("./csv")).device },
  { id: "json", title: "Rows as JSON", labels: [], load: async () => (await import("./json")).device },
  {
    id: "nftables",
    title: "Linux with nftables",
    labels: ["nftables", "nft"],
    load: async () => (await import("./nftables")).device,
  },
  {
    id: "iptables",
    title: "Linux with iptables",
    labels: ["iptables"],
    load: async () => (await import("./iptables")).device,
  },
  {
    id: "openwrt",
    title: "OpenWrt",
    labels: ["openwrt", "gl.inet", "gl-inet"],
    load: async () => (await import("./openwrt")).device,
  },
  {
    id: "routeros",
    title: "MikroTik RouterOS",
    labels: ["routeros", "mikrotik"],
    load: async () => (await import("./routeros")).device,
  },
  {
    id: "fortios",
    title: "FortiGate (FortiOS)",
    labels: ["fortigate", "fortinet", "fortios", "fortiwifi"],
    load: async () => (await import("./fortios")).device,
  },
  {
    id: "sonicos",
    title: "SonicWall (SonicOS API)",
    labels: ["sonicos"],
    load: async () => (await import("./sonicos")).device,
  },
  {
    id: "unifi",
    title: "UniFi (firewall policies by its API)",
    labels: ["unifi api"],
    load: async () => (await import("./unifi")).device,
  },
  {
    id: "opnsense",
    title: "OPNsense (XML fragment)",
    labels: ["opnsense xml"],
    load: async () => (await import("./opnsense")).device,
  },
  {
    id: "pfsense",
    title: "pfSense (XML, to look at only)",
    labels: ["pfsense xml"],
    load: async () => (await import("./pfsense")).device,
  },
  {
    id: "meraki",
    title: "Meraki MX (Dashboard API)",
    labels: ["meraki api"],
    load: async () => (await import("./meraki")).device,
  },
  {
    id: "edgeos",
    title: "EdgeRouter (EdgeOS)",
    labels: ["edgerouter", "edgeos", "edge router"],
    load: async () => (await import("./edgeos")).device,
  },
  ...sheetEntries,
];
