/**
 * A service of MacPractice's tables: what it is, and the row that an office's answers make of it.
 * One file a service; the index lists them in the order in which the plan prints them.
 */
import type { Answers } from "@/lib/answers";
import type { InboundRule, OutboundRule } from "@/lib/plan/schema";

type ServiceBase = {
  id: string;
  /** What a technician calls it. */
  name: string;
  /** What the article's "encrypted" column says; the outgoing table has none (F34). */
  encrypted: "yes" | "no" | "not stated";
};

export type InboundService = ServiceBase & { row: (answers: Answers) => InboundRule | undefined };

export type OutboundService = ServiceBase & { row: (answers: Answers) => OutboundRule | undefined };

/** What every inbound row has in common; all incoming services are TCP (F11). */
export function inboundRow<Port extends number>(port: Port, service: string) {
  const ports: [Port] = [port];
  return {
    id: `in-${port}`,
    direction: "in",
    protocol: "tcp",
    ports,
    services: [service],
    origin: "macpractice",
  } as const satisfies Partial<Omit<InboundRule, "id" | "ports">> & { id: string; ports: [Port] };
}

type Destination = { kind: "any" } | { kind: "host"; host: string } | { kind: "not-given" };

/** What every outbound row of MacPractice has in common; the article names no protocol (F34), TCP is ours. */
export function outboundRow(ports: [number, ...number[]], destination: Destination, service: string) {
  return {
    id: `out-${ports.join("-")}-${destination.kind === "host" ? destination.host : destination.kind}`,
    direction: "out" as const,
    protocol: "tcp" as const,
    ports,
    services: [service],
    destination,
    protocolStated: false as const,
    origin: "macpractice" as const,
  };
}
