/** Sheets to fill in by hand. What the office may have called its router selects one of them: see `deviceNamedIn`. */
import type { DeviceEntry } from "./device";

export const sheetEntries: readonly DeviceEntry[] = [
  {
    id: "sheet-unifi",
    title: "UniFi gateway, by hand",
    labels: [
      "unifi",
      "udm",
      "udm pro",
      "udm se",
      "udr",
      "udr7",
      "ucg",
      "uxg",
      "usg",
      "dream machine",
      "dream router",
      "cloud gateway",
    ],
    load: async () => (await import("./unifi/click-sheet")).device,
  },
  {
    id: "sheet-xfinity",
    title: "Xfinity gateway, by hand",
    labels: ["xfinity", "xfi", "xb3", "xb6", "xb7", "xb8"],
    load: async () => (await import("./xfinity/click-sheet")).device,
  },
  {
    id: "sheet-comcast",
    title: "Comcast Business gateway, by hand",
    labels: ["comcast", "comcast business", "cga4131com", "dpc3939b", "cbr"],
    load: async () => (await import("./comcast/click-sheet")).device,
  },
  {
    id: "sheet-att",
    title: "AT&T gateway, by hand",
    labels: ["at&t", "att", "bgw320", "bgw210", "nvg589", "nvg599"],
    load: async () => (await import("./att/click-sheet")).device,
  },
  {
    id: "sheet-google-nest",
    title: "Google Nest Wifi, by hand",
    labels: ["google nest", "nest wifi", "google wifi", "nest"],
    load: async () => (await import("./google-nest/click-sheet")).device,
  },
  {
    id: "sheet-eero",
    title: "eero, by hand",
    labels: ["eero"],
    load: async () => (await import("./eero/click-sheet")).device,
  },
  {
    id: "sheet-airport",
    title: "Apple AirPort, by hand",
    labels: ["airport", "airport extreme", "airport express", "time capsule"],
    load: async () => (await import("./airport/click-sheet")).device,
  },
  {
    id: "sheet-sonicwall",
    title: "SonicWall, by hand",
    labels: ["sonicwall", "sonicos", "tz270", "tz370", "tz470", "tz570", "tz670", "tz 270", "nsa 2700"],
    load: async () => (await import("./sonicwall/click-sheet")).device,
  },
  {
    id: "sheet-watchguard",
    title: "WatchGuard Firebox, by hand",
    labels: ["watchguard", "firebox", "fireware"],
    load: async () => (await import("./watchguard/click-sheet")).device,
  },
  {
    id: "sheet-meraki",
    title: "Cisco Meraki MX, by hand",
    labels: ["meraki", "mx64", "mx67", "mx68", "mx75", "mx84", "mx85"],
    load: async () => (await import("./meraki/click-sheet")).device,
  },
  {
    id: "sheet-pfsense",
    title: "pfSense, by hand",
    labels: ["pfsense", "netgate"],
    load: async () => (await import("./pfsense/click-sheet")).device,
  },
  {
    id: "sheet-opnsense",
    title: "OPNsense, by hand",
    labels: ["opnsense"],
    load: async () => (await import("./opnsense/click-sheet")).device,
  },
  {
    id: "sheet-omada",
    title: "TP-Link Omada gateway, by hand",
    labels: ["omada", "er605", "er7206", "er8411", "er707-m2"],
    load: async () => (await import("./omada/click-sheet")).device,
  },
];
