/** What of a plan can be ticked, and whether a tick still holds. */
import type { AddressingEntry, InboundRule, OutboundRule, Plan } from "@/lib/plan";
import { digest } from "./digest";
import { addressPaths, targetPaths } from "./paths";
import { entryOf } from "./record";
import type { FoundPath, MarkState, Work } from "./schema";

export type WorkItem = {
  /** As the sheet's row, task, question or notice has it. */
  id: string;
  kind: "inbound" | "outbound" | "address" | "question" | "task" | "blocker";
  /** 16 hex digits of the SHA-256 of what the item demands; its reasons and sources are not among that. */
  fingerprint: string;
  /** Counts as work to be done; the outbound rows of an office that restricts nothing do not. */
  counts: boolean;
  /** The fingerprint while the plan left the address blank: a tick of then holds as long as this address was found. */
  whileBlank?: { path: FoundPath; address: string; fingerprint: string };
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

function workItems(plan: Plan): WorkItem[] {
  const restricted = plan.outboundPolicy === "restricted";
  const counts = plan.outboundPolicy !== "unrestricted";
  return [
    ...plan.notices
      .filter(({ level }) => level === "blocker")
      .map(({ id, text }): WorkItem => ({ id, kind: "blocker", counts: true, fingerprint: fingerprint(text) })),
    ...plan.inbound.map(inboundItem),
    ...plan.outboundIfRestricted.map(
      (rule): WorkItem => ({
        id: rule.id,
        kind: "outbound",
        counts,
        fingerprint: outboundFingerprint(rule, restricted),
      }),
    ),
    ...plan.addressing.filter(({ need }) => need !== "not-required").map(addressItem),
    ...plan.questions.map(
      ({ id, to, text }): WorkItem => ({ id, kind: "question", counts: true, fingerprint: fingerprint(to, text) }),
    ),
    ...plan.tasks.map(
      ({ id, who, text }): WorkItem => ({ id, kind: "task", counts: true, fingerprint: fingerprint(who, text) }),
    ),
  ];
}

/** "changed" asks for another look: the item was marked, and demands something else since. */
export function stateOf(item: WorkItem, work: Work): ItemState {
  const mark = entryOf(work.marks, item.id);
  if (!mark || mark.state === "open") return "open";
  return mark.of === item.fingerprint || holdsSinceFound(item, mark.of, work) ? mark.state : "changed";
}

/** The office has written into its answers the very address that was found on site. */
function holdsSinceFound({ whileBlank }: WorkItem, of: string, { found }: Work): boolean {
  return (
    whileBlank !== undefined && of === whileBlank.fingerprint && found[whileBlank.path]?.value === whileBlank.address
  );
}

function inboundItem(rule: InboundRule): WorkItem {
  const { id, action, protocol, ports } = rule;
  const sources = "sources" in rule ? rule.sources : [];
  const kind = "inbound" as const;
  if (!("target" in rule)) {
    return { id, kind, counts: true, fingerprint: fingerprint(action, protocol, ports, sources) };
  }
  const { host, port, address } = rule.target;
  const at = (where: string | null) => fingerprint(action, protocol, ports, sources, host, port, where);
  return { id, kind, counts: true, fingerprint: at(address), ...blank(targetPaths[host], address, at(null)) };
}

function outboundFingerprint(rule: OutboundRule, restricted: boolean): string {
  const destination = "destination" in rule ? rule.destination : null;
  const where = destination?.kind === "host" ? destination.host : (destination?.kind ?? null);
  return fingerprint(rule.action, rule.protocol, rule.ports, where, restricted);
}

function addressItem({ id, need, value }: AddressingEntry): WorkItem {
  const at = (what: string | null) => fingerprint(id, need, what);
  const known = value ?? null;
  return { id, kind: "address", counts: true, fingerprint: at(known), ...blank(addressPaths[id], known, at(null)) };
}

function blank(path: FoundPath, address: string | null, whileUnknown: string): Pick<WorkItem, "whileBlank"> {
  return address === null ? {} : { whileBlank: { path, address, fingerprint: whileUnknown } };
}
