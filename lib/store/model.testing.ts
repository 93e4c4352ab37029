import fc from "fast-check";
import { expect } from "vitest";
import { blobNamed, day, ownerOf, renewalOf, shareNamed, strangerTo, technicianOf } from "./blobs.testing";
import type { Key, ShareStore } from "./contract";

const names = ["first", "second"] as const;
type Name = (typeof names)[number];
type Caller = "owner" | "technician" | "former technician" | "stranger";

type Operation = {
  call: "create" | "read" | "plan" | "work" | "extend" | "renew" | "withdraw" | "sweep" | "wait";
  name: Name;
  caller: Caller;
  /** Added to what would be right: mostly nothing. */
  slip: number;
  days: number;
};

const mostly = <Value>(common: Value, ...rare: Value[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(common) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });

export const operations = fc.array(
  fc.record<Operation>({
    call: fc.constantFrom(
      "create",
      "create",
      "read",
      "plan",
      "work",
      "work",
      "extend",
      "renew",
      "withdraw",
      "sweep",
      "wait",
    ),
    name: mostly<Name>("first", "second"),
    caller: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Caller>("owner") },
      { weight: 3, arbitrary: fc.constant<Caller>("technician") },
      { weight: 1, arbitrary: fc.constantFrom<Caller>("former technician", "stranger") },
    ),
    slip: mostly(0, -1, 1),
    days: fc.constantFrom(1, 7, 31),
  }),
  { minLength: 1, maxLength: 30 },
);

type Entry = {
  epoch: number;
  plan: [revision: number, blob: string];
  work: [revision: number, blob: string];
  expiresAt: number;
  endedAt?: number;
};

/** Carries out the same calls on the store and on a map, and compares each outcome. */
export async function run(sequence: readonly Operation[], store: ShareStore, from: number): Promise<void> {
  const model = new Map<Name, Entry>();
  let now = from;
  let written = 0;
  while ((await store.sweep(now, 1000)).deleted > 0);

  const keyOf = (name: Name, caller: Caller): Key => {
    const epoch = model.get(name)?.epoch ?? 1;
    if (caller === "owner") return ownerOf(name);
    if (caller === "technician") return technicianOf(name, epoch);
    return caller === "stranger" ? strangerTo(name) : technicianOf(name, epoch - 1);
  };

  /** What keeps this caller from the share, if anything does. */
  const barred = (entry: Entry | undefined, caller: Caller, ownerOnly: boolean): { kind: string } | undefined => {
    if (!entry || caller === "stranger" || caller === "former technician") return { kind: "unknown" };
    if (entry.endedAt !== undefined) return { kind: "withdrawn" };
    if (entry.expiresAt <= now) return { kind: "expired" };
    return ownerOnly && caller !== "owner" ? { kind: "owner-only" } : undefined;
  };

  const stateOf = (entry: Entry, role: Caller) => ({
    role,
    epoch: entry.epoch,
    planRevision: entry.plan[0],
    workRevision: entry.work[0],
    expiresAt: entry.expiresAt,
  });

  for (const { call, name, caller, slip, days } of sequence) {
    const key = keyOf(name, caller);
    const entry = model.get(name);
    const content = `${name} ${written++}`;
    if (call === "wait") now += days * day;
    else if (call === "sweep") {
      await store.sweep(now, 1000);
      for (const [other, { endedAt, expiresAt }] of model)
        if ((endedAt ?? expiresAt) + 30 * day <= now) model.delete(other);
    } else if (call === "create") {
      const expiresAt = now + days * day;
      const share = { plan: blobNamed(content), work: blobNamed(`${content} work`), expiresAt };
      const outcome = await store.create(shareNamed(name, share), now);
      expect(outcome).toEqual({ kind: entry ? "taken" : "created" });
      if (!entry) model.set(name, { epoch: 1, plan: [1, content], work: [1, `${content} work`], expiresAt });
    } else if (call === "read") {
      const outcome = await store.read(key, now);
      const bar = barred(entry, caller, false);
      if (bar || !entry) expect(outcome).toEqual(bar);
      else {
        const blobs = { plan: blobNamed(entry.plan[1]), work: blobNamed(entry.work[1]) };
        expect(outcome).toEqual({ kind: "open", share: { ...stateOf(entry, caller), ...blobs } });
      }
    } else if (call === "plan" || call === "work") {
      const revision = Math.max(1, (entry?.[call][0] ?? 1) + slip);
      const outcome = await store.replace(key, { part: call, revision, blob: blobNamed(content) }, now);
      const bar = barred(entry, caller, call === "plan");
      if (bar || !entry) expect(outcome).toEqual(bar);
      else if (revision === entry[call][0]) {
        expect(outcome).toEqual({ kind: "saved", revision: revision + 1 });
        entry[call] = [revision + 1, content];
      } else expect(outcome).toEqual({ kind: "moved", revision: entry[call][0], blob: blobNamed(entry[call][1]) });
    } else if (call === "extend") {
      const outcome = await store.extend(key, now + days * day, now);
      const bar = barred(entry, caller, true);
      if (entry && !bar) entry.expiresAt = Math.max(entry.expiresAt, now + days * day);
      expect(outcome).toEqual(bar ?? (entry && { kind: "changed", state: stateOf(entry, caller) }));
    } else if (call === "renew") {
      const epoch = (entry?.epoch ?? 1) + 1;
      const planRevision = Math.max(1, (entry?.plan[0] ?? 1) + slip);
      const blobs = { plan: blobNamed(content), work: blobNamed(`${content} work`) };
      const renewal = renewalOf(name, { epoch, planRevision, workRevision: entry?.work[0] ?? 1, ...blobs });
      const outcome = await store.renew(key, renewal, now);
      const bar = barred(entry, caller, true);
      if (bar || !entry) expect(outcome).toEqual(bar);
      else if (planRevision !== entry.plan[0]) expect(outcome).toEqual({ kind: "moved" });
      else {
        entry.epoch = epoch;
        entry.plan = [planRevision + 1, content];
        entry.work = [entry.work[0] + 1, `${content} work`];
        expect(outcome).toEqual({ kind: "changed", state: stateOf(entry, caller) });
      }
    } else {
      const outcome = await store.withdraw(key, now);
      const bar = barred(entry, caller, true);
      if (entry && !bar) entry.endedAt = now;
      expect(outcome).toEqual(bar ?? { kind: "withdrawn-now" });
    }
  }
}
