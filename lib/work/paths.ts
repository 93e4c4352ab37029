/** Which blank of the sheet an address of the plan belongs to. */
import type { AddressingEntry } from "@/lib/plan";
import type { FoundPath } from "./schema";

/** Of a forward's target. */
export const targetPaths = { server: "server.address", "mail-server": "server.mailServerAddress" } as const;

/** Of an entry of the addressing. */
export const addressPaths = {
  "external-static": "internet.externalIp",
  "dynamic-dns": "internet.ddnsHostname",
  "server-address": "server.address",
  "mail-server-address": "server.mailServerAddress",
} as const satisfies Record<AddressingEntry["id"], FoundPath>;
