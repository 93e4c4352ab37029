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
  ...sheetEntries,
];
