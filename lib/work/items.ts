/** What of a plan can be ticked, and whether a tick still holds. */
import type { AddressingEntry, InboundRule, OutboundRule, Plan } from "@/lib/plan";
import type { Task } from "@/lib/plan/schema";
import { givePortalAddress } from "@/lib/rules/tasks/outside-address";
import { digest } from "./digest";
import { foundValue } from "./found-value";
import { addressPaths, targetPaths } from "./paths";
import { planWithFound } from "./plan-with-found";
import { entryOf } from "./record";
import type { Family, FoundPath, MarkState, Work } from "./schema";

export type WorkItem = {
  /** As the sheet's row, task, question or notice has it. */
  id: string;
  kind: "inbound" | "outbound" | "address" | "question" | "task" | "blocker";
  /** 16 hex digits of the SHA-256 of what the item demands; its reasons and sources are not among that. */
  fingerprint: string;
  /** Counts as work to be done; the outbound rows of an office that restricts nothing do not. */
  counts: boolean;
  /** Something that the technician sets or does: no question, and no task of the office. */
  technician: boolean;
  /** Of inbound rows: what a test from anywhere must find. A limited port is closed to it, and so is everything over IPv6. */
  mustBe?: Readonly<Record<Family, "open" | "closed">>;
  /** Of rows with a target: the fingerprint that says nothing of its address. */
  withoutAddress?: string;
  /** The fingerprints while this address was not known: a tick of then holds as long as the address was found on site. */
  whileBlank?: { path: FoundPath; address: string; fingerprints: readonly string[] };
};

export type ItemState = MarkState | "changed";

const fingerprint = (...demand: readonly unknown[]) => digest(demand).slice(0, 16);

const known = new WeakMap<Plan, readonly WorkItem[]>();

/** In the order of the plan. No id stands in two of its lists. Worked out once for a plan: progress is told at every key. */
export function itemsOf(plan: Plan): readonly WorkItem[] {
  const items = known.get(plan) ?? workItems(plan);
  known.set(plan, items);
  return items;
}

/** With the found values filled in: what is marked and signed, so that taking them over into the answers changes none. */
export function itemsWithFound(plan: Plan, work: Pick<Work, "found">): readonly WorkItem[] {
  return itemsOf(planWithFound(plan, work));
}

function workItems(plan: Plan): WorkItem[] {
  const restricted = plan.outboundPolicy === "restricted";
  const counts = plan.outboundPolicy !== "unrestricted";
  return [
    ...plan.notices
      .filter(({ level }) => level === "blocker")
      .map(({ id, text }) => itemFor({ id, kind: "blocker", fingerprint: fingerprint(text) })),
    ...plan.inbound.map(inboundItem),
    ...plan.outboundIfRestricted.map((rule) =>
      itemFor({ id: rule.id, kind: "outbound", counts, fingerprint: outboundFingerprint(rule, restricted) }),
    ),
    ...plan.addressing.filter(({ need }) => need !== "not-required").map(addressItem),
    ...plan.questions.map(({ id, to, text }) =>
      itemFor({ id, kind: "question", technician: false, fingerprint: fingerprint(to, text) }),
    ),
    ...plan.tasks.map((task) => taskItem(task, plan)),
  ];
}

type Described = Pick<WorkItem, "id" | "kind" | "fingerprint"> & Partial<WorkItem>;

const itemFor = (item: Described): WorkItem => ({ counts: true, technician: true, ...item });

/** "changed" asks for another look: the item was marked itself, and demands something else since. Of jobs: `job-state.ts`. */
export function stateOf(item: WorkItem, work: Work): ItemState {
  const mark = entryOf(work.marks, item.id);
  if (!mark || mark.state === "open") return "open";
  return holds(item, mark.of, work) ? mark.state : "changed";
}

/** Whether what was marked or signed with this fingerprint still says the same, for an item with the found values filled in. */
export function holds(item: WorkItem, of: string, work: Pick<Work, "found">): boolean {
  return of === item.fingerprint || fingerprintsBefore(item, work).includes(of);
}

/** Those that it had before an address was known which is now filled in, or stands in the answers, just as it was found. */
export function fingerprintsBefore({ whileBlank }: WorkItem, work: Pick<Work, "found">): readonly string[] {
  if (!whileBlank) return [];
  return foundValue(work, whileBlank.path) === whileBlank.address ? whileBlank.fingerprints : [];
}

function inboundItem(rule: InboundRule): WorkItem {
  const { id, action, protocol, ports } = rule;
  const sources = "sources" in rule ? rule.sources : [];
  const isLimited = "sources" in rule && rule.sources !== undefined;
  const isOpen = action === "forward" && !isLimited;
  const base = { id, kind: "inbound", mustBe: { ipv4: isOpen ? "open" : "closed", ipv6: "closed" } } as const;
  if (!("target" in rule)) return itemFor({ ...base, fingerprint: fingerprint(action, protocol, ports, sources) });
  const { host, port, address } = rule.target;
  const at = (where: string | null) => fingerprint(action, protocol, ports, sources, host, port, where);
  return itemFor({
    ...base,
    fingerprint: at(address),
    withoutAddress: at(null),
    ...blank(targetPaths[host], address, [at(null)]),
  });
}

function outboundFingerprint(rule: OutboundRule, restricted: boolean): string {
  const destination = "destination" in rule ? rule.destination : null;
  const where = destination?.kind === "host" ? destination.host : (destination?.kind ?? null);
  return fingerprint(rule.action, rule.protocol, rule.ports, where, restricted);
}

function addressItem({ id, need, value }: AddressingEntry): WorkItem {
  const at = (what: string | null) => fingerprint(id, need, what);
  const address = value ?? null;
  return itemFor({ id, kind: "address", fingerprint: at(address), ...blank(addressPaths[id], address, [at(null)]) });
}

/** One task names an address, which may be found on site: the static one, or a host name where none was known. */
function taskItem({ id, who, text }: Task, { addressing }: Plan): WorkItem {
  const item = itemFor({ id, kind: "task", technician: who === "technician", fingerprint: fingerprint(who, text) });
  const knownValue = (entry: AddressingEntry["id"]) => addressing.find((other) => other.id === entry)?.value;
  const name = knownValue("dynamic-dns");
  for (const entry of ["external-static", "dynamic-dns"] as const) {
    const address = knownValue(entry);
    if (address === undefined || !text.startsWith(givePortalAddress(address))) continue;
    const before = [undefined, name].filter((other) => other !== address);
    const at = (other: string | undefined) =>
      fingerprint(who, text.replace(givePortalAddress(address), givePortalAddress(other)));
    return { ...item, ...blank(addressPaths[entry], address, before.map(at)) };
  }
  return item;
}

function blank(path: FoundPath, address: string | null, fingerprints: readonly string[]): Pick<WorkItem, "whileBlank"> {
  return address === null ? {} : { whileBlank: { path, address, fingerprints } };
}
