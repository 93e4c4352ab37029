/** How the tests of the plan say what they expect: an office by its paths, a row by its id, a plan as short lines. */
import { expect } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import type { FactId } from "@/lib/facts";
import type { AddressingEntry, InboundRule, Notice, OutboundRule, Plan } from "@/lib/plan/schema";
import { planFor } from "./index";

export const planOf = (values: ByPath = {}): Plan => planFor(answersOf(values));

type Identified = { id: string };

export const idsOf = (entries: readonly Identified[]): string[] => entries.map(({ id }) => id);

export function find<Entry extends Identified>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no ${id} among ${idsOf(entries).join(", ")}`);
  return found;
}

type Reasoned = { because: readonly AnswerPath[]; cites: readonly FactId[] };

/** What an entry rests on, whether it has one reason or several. */
function reasonsOf(entry: Reasoned | { reasons: readonly Reasoned[] }): readonly Reasoned[] {
  return "reasons" in entry ? entry.reasons : [entry];
}

export function becauseOf(entry: Reasoned | { reasons: readonly Reasoned[] }): AnswerPath[] {
  return [...new Set(reasonsOf(entry).flatMap(({ because }) => because))].sort();
}

export function expectCites(entry: Reasoned | { reasons: readonly Reasoned[] }, cites: string): void {
  expect(reasonsOf(entry).flatMap((reason) => reason.cites)).toEqual(expect.arrayContaining(cites.split(" ")));
}

export function expectBecause(entry: Reasoned | { reasons: readonly Reasoned[] }, ...paths: AnswerPath[]): void {
  expect(becauseOf(entry)).toEqual([...paths].sort());
}

export function expectBecauseWithin(entry: Reasoned | { reasons: readonly Reasoned[] }, ...paths: AnswerPath[]): void {
  expect(becauseOf(entry).filter((path) => !paths.includes(path))).toEqual([]);
}

/** `443 forward to server 192.168.1.10`, `3306 block, vpn`, `everything else block`. */
export function inboundLine(rule: InboundRule): string {
  const parts = [`${rule.ports.join(",") || "everything else"} ${rule.action}`];
  if ("target" in rule && rule.target) parts[0] += ` to ${rule.target.host} ${rule.target.address ?? "unknown"}`;
  if ("sources" in rule && rule.sources) parts[0] += ` from ${rule.sources.join(" ")}`;
  if ("question" in rule) parts.push(rule.question);
  if ("vpn" in rule && rule.vpn) parts.push("vpn");
  if ("reserved" in rule) parts.push("reserved");
  if ("conditional" in rule && rule.conditional) parts.push("conditional");
  if ("example" in rule) parts.push("example");
  return parts.join(", ");
}

/** `tcp 22 allow to ftp.pscftpx.com`, `udp 53 allow to any, beyond`, `everything else block`. */
export function outboundLine(rule: OutboundRule): string {
  if (!("destination" in rule)) return `everything else ${rule.action}`;
  const destination = rule.destination.kind === "host" ? rule.destination.host : rule.destination.kind;
  const parts = [`${rule.protocol} ${rule.ports.join(",")} ${rule.action} to ${destination}`];
  if ("question" in rule) parts.push(rule.question);
  if (rule.origin === "beyond") parts.push("beyond");
  return parts.join(", ");
}

/** `server-address required, met, 192.168.1.10`. */
export function addressingLine({ id, need, status, value }: AddressingEntry): string {
  return [`${id} ${need}`, status, ...(value === undefined ? [] : [value])].join(", ");
}

/** `wifi-unsafe blocker`. */
export const noticeLine = ({ id, level }: Notice): string => `${id} ${level}`;

export const openings = (plan: Plan): string[] =>
  plan.inbound.filter(({ action }) => action === "forward").map(({ id }) => id);
