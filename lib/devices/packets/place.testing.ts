/** Where an office's machines stand in the lab: at its own addresses where it has given them, at free ones where not. */
import type { Names } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { formatIpv4, networkOf, parseIpv4 } from "@/lib/net/ipv4";
import { hostAddresses, interfaces, privateBlocks, vpn, wan } from "./addresses.testing";

export type Place = {
  router: string;
  network: string;
  server: string;
  /** May be the server's own: then it is the server that answers. */
  mail: string;
  pc: string;
  /** Addresses of the hosts that rows name. */
  hosts: Readonly<Record<string, string>>;
};

const dropBoxHost = "files.example.net";

/** Nothing of a policy opens anything here: it only lends the addresses. */
export function placeOf(policy: Policy): Place {
  const given = policy.server.address;
  const network = networkFor(given ?? policy.lan.router ?? "192.168.1.1", policy.lan.network);
  const mailForward = policy.forwards.find(({ to }) => to.role === "mail-server")?.to.address;
  const taken = new Set([policy.lan.router, given, mailForward]);
  const free = (from: number) => {
    for (let at = first(network) + from; ; at += 1) {
      const address = formatIpv4(at);
      if (taken.has(address)) continue;
      taken.add(address);
      return address;
    }
  };
  const names = [...new Set([...(policy.outbound?.allows ?? []).flatMap(({ host }) => host ?? []), dropBoxHost])];
  return {
    router: policy.lan.router ?? free(1),
    network,
    server: given ?? free(10),
    mail: mailForward ?? free(20),
    pc: free(30),
    hosts: Object.fromEntries(names.map((name, index) => [name, hostAddresses[index] ?? "no address left"])),
  };
}

export type NamesWanted = { fixedWan: boolean; dropBox: boolean };

/** What a technician would fill in; `router-address` is the router's inside address, for whoever writes a device's defaults. */
export function namesFor({ network, router }: Place, { fixedWan, dropBox }: NamesWanted): Names {
  return {
    ...interfaces,
    "lan-network": network,
    "vpn-network": vpn.network,
    "router-address": router,
    ...(fixedWan && { "wan-address": wan.router }),
    ...(dropBox && { "drop-box-host": dropBoxHost }),
  };
}

/** The office's own network where its server is in it, there is room, and nothing public is in it; else the private block. */
function networkFor(address: string, own: string | undefined): string {
  const block = privateBlocks.find((one) => isIn(address, one)) ?? privateBlocks[0];
  return own && isIn(address, own) && lengthOf(own) >= lengthOf(block) && lengthOf(own) <= 24 ? own : block;
}

export function isIn(address: string, network: string): boolean {
  return networkOf(numberOf(address), lengthOf(network)) === first(network);
}

const lengthOf = (network: string) => Number(network.split("/")[1]);
const first = (network: string) => numberOf(network.split("/")[0] ?? "");

function numberOf(address: string): number {
  const reading = parseIpv4(address);
  if (!reading.ok) throw new Error(`${address} is no address`);
  return reading.value;
}
