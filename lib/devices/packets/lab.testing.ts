import {
  elsewhere,
  hostAddresses,
  inboundPorts,
  interfaces,
  ipv6,
  outboundPorts,
  privateBlocks,
  type Role,
  roles,
  udpPorts,
} from "./addresses.testing";
import type { Agent } from "./agent.testing";
import { type Listening, type Probe, startAgent } from "./agent.testing";
import { namespaceOf, remove } from "./leftovers.testing";
import type { Place } from "./place.testing";
import { forget, load, type Ruleset } from "./rulesets.testing";
import { must, type Ran } from "./run.testing";
import { build, writeNames } from "./topology.testing";

export type Asker = Exclude<Role, "switch">;

export type Lab = {
  /** Gives the office's machines its addresses, and the router no rules. */
  place: (place: Place) => Promise<void>;
  /** Gives the hosts that rows name other addresses, or none. */
  rename: (hosts: Place["hosts"]) => void;
  load: (ruleset: Ruleset) => Promise<Ran>;
  ask: (asker: Asker, probes: readonly Probe[], wait: number) => Promise<readonly string[]>;
  close: () => Promise<void>;
};

let labs = 0;

export async function openLab(): Promise<Lab> {
  const id = String(labs++);
  const nameOf = (role: Role) => namespaceOf(id, role);
  const agents = new Map<Asker, Agent>();
  const close = async () => {
    for (const agent of agents.values()) agent.close();
    await remove(roles.map(nameOf));
  };
  try {
    await build(nameOf);
    for (const role of roles) if (role !== "switch") agents.set(role, startAgent(nameOf(role)));
    await Promise.all([...agents].map(([role, agent]) => agent.listen(listening(role))));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    place: async (place) => {
      await forget(nameOf("router"));
      writeNames(nameOf("router"), place.hosts);
      for (const [role, lines] of Object.entries(addressed(place)))
        await must("ip", ["-4", "-n", namespaceOf(id, role), "-batch", "-"], lines.join("\n"));
    },
    rename: (hosts) => writeNames(nameOf("router"), hosts),
    load: (ruleset) => load(nameOf("router"), ruleset),
    ask: async (asker, probes, wait) => (await agents.get(asker)?.ask(probes, wait)) ?? [],
    close,
  };
}

/** The router listens as well: what it lets in by mistake must be heard. */
function listening(name: Asker): Listening {
  const tcp = [...new Set([...inboundPorts, ...outboundPorts])];
  const addresses = name === "internet" ? [ipv6.internet, ...hostAddresses, elsewhere] : [];
  return { name, tcp, udp: udpPorts, addresses };
}

/** Each on its own, with every private network on the same cable: so any two addresses of an office find each other. */
function addressed({ router, server, mail, pc }: Place): Record<"router" | "server" | "mail" | "pc", string[]> {
  const host = (address: string) => [
    "addr flush dev eth0",
    `addr add ${address}/32 dev eth0`,
    ...privateBlocks.map((block) => `route add ${block} dev eth0`),
    `route add default via ${router} dev eth0`,
  ];
  const { lan } = interfaces;
  return {
    router: [
      `addr flush dev ${lan}`,
      `addr add ${router}/32 dev ${lan}`,
      ...privateBlocks.map((block) => `route replace ${block} dev ${lan} src ${router}`),
    ],
    server: host(server),
    // Where both are one machine, the other stands aside.
    mail: host(mail === server ? "169.254.7.7" : mail),
    pc: host(pc),
  };
}
