import { reader as iptables } from "@/lib/devices/iptables/read.testing";
import { reader as nftables } from "@/lib/devices/nftables/read.testing";
import type { Reader } from "./reading.testing";

/** By the device's id. Those that are set by hand, and those that a program of their own reads back, have none. */
export const readers: Readonly<Record<string, Reader>> = { nftables, iptables };
