import type { NameKind, NameNeeded } from "@/lib/devices/device";

const samples: Readonly<Record<string, string>> = {
  wan: "eth0",
  lan: "eth1",
  vpn: "wg0",
  "lan-network": "192.168.1.0/24",
  "vpn-network": "100.64.99.0/24",
  "wan-address": "203.0.113.10",
  "drop-box-host": "files.example.net",
};

const byKind: Readonly<Record<NameKind, string>> = {
  interface: "eth9",
  object: "Some Name",
  network: "10.20.0.0/16",
  address: "203.0.113.77",
  host: "host.example.net",
  number: "3",
};

/** A name for each that a device needs: its own where it comes with one. */
export function sampleNames(needed: readonly NameNeeded[]): Record<string, string> {
  return Object.fromEntries(
    needed.map(({ key, kind, default: preset }) => [key, preset ?? samples[key] ?? byKind[kind]]),
  );
}
