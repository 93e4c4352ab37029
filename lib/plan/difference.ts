/**
 * What changed between two plans, for an office that edits its answers after a sheet was handed over.
 *
 * Entries are matched by their id, which never depends on the answers. An entry has changed when what somebody has to do
 * about it has: its wording, grounds and sources alone don't count.
 */
import { sameMeaning } from "./same-meaning";
import type { AddressingEntry, InboundRule, Notice, OutboundRule, Plan, Question, Rule, Task } from "./schema";

export type Change<Entry> =
  | { kind: "added"; id: string; after: Entry }
  | { kind: "changed"; id: string; before: Entry; after: Entry }
  | { kind: "removed"; id: string; before: Entry };

export type PlanDifference = {
  inbound: Change<InboundRule>[];
  /** Whether outbound traffic is restricted; nothing when that stayed the same. */
  outboundPolicy?: { before: Plan["outboundPolicy"]; after: Plan["outboundPolicy"] };
  /** Of the rows that hold once outbound traffic is restricted. */
  outbound: Change<OutboundRule>[];
  addressing: Change<AddressingEntry>[];
  notices: Change<Notice>[];
  questions: Change<Question>[];
  tasks: Change<Task>[];
};

export function differenceOf(before: Plan, after: Plan): PlanDifference {
  const policyMoved = before.outboundPolicy !== after.outboundPolicy;
  return {
    inbound: changes(before.inbound, after.inbound, ruleEssence),
    ...(policyMoved && { outboundPolicy: { before: before.outboundPolicy, after: after.outboundPolicy } }),
    outbound: changes(before.outboundIfRestricted, after.outboundIfRestricted, ruleEssence),
    addressing: changes(before.addressing, after.addressing, ({ need, status, value }) => [need, status, value]),
    notices: changes(before.notices, after.notices, ({ level, text }) => [level, text]),
    questions: changes(before.questions, after.questions, ({ to, text }) => [to, text]),
    tasks: changes(before.tasks, after.tasks, ({ who, text }) => [who, text]),
  };
}

export function isNoDifference({ outboundPolicy, ...lists }: PlanDifference): boolean {
  return outboundPolicy === undefined && Object.values(lists).every((list) => list.length === 0);
}

/** Everything of a row but why it is there, and when it might change. */
function ruleEssence(rule: Rule): unknown {
  return { ...rule, reasons: undefined, conditional: undefined };
}

/** In the order of the later list; what is gone comes last, in the order of the earlier one. */
function changes<Entry extends { id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
  essence: (entry: Entry) => unknown,
): Change<Entry>[] {
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const ids = new Set(after.map(({ id }) => id));
  const same = (one: Entry, other: Entry) => sameMeaning(essence(one), essence(other));
  return [
    ...after.flatMap((entry): Change<Entry>[] => {
      const old = earlier.get(entry.id);
      if (!old) return [{ kind: "added", id: entry.id, after: entry }];
      return same(old, entry) ? [] : [{ kind: "changed", id: entry.id, before: old, after: entry }];
    }),
    ...before
      .filter(({ id }) => !ids.has(id))
      .map((entry): Change<Entry> => ({ kind: "removed", id: entry.id, before: entry })),
  ];
}
