/**
 * Makes the link of an office: one, in however many tabs it is asked for, and never one whose secrets only a tab knows.
 *
 * Tabs take turns by a lock of the browser. On plain http there is none; there each tab writes its secrets down, waits until the
 * browser has told all tabs of all writes, and goes on with what stands there then, which is the same for all.
 */
import { shareFault } from "@/lib/share/faults";
import { type Failure, type KeepSecrets, type NewShare, newShare, type OwnedShare } from "@/lib/share/owner";
import type { KeptShare, SharedOffices } from "./shared";

export type LinkAround = {
  shared: SharedOffices;
  randomBytes: (length: number) => Uint8Array;
  /** Absent where the page did not come by https. */
  locks: Pick<LockManager, "request"> | undefined;
  wait: (milliseconds: number) => Promise<void>;
};

/** Longer than a write takes from one tab to another. */
export const SETTLE_MS = 400;

type Made = { kind: "ok"; owned: OwnedShare; last?: unknown };

export type LinkDeeds = {
  /** Goes on with what was begun, or makes it. */
  make: (begun: NewShare, keep: KeepSecrets) => Promise<Made | Failure>;
  withdraw: (owned: OwnedShare) => Promise<unknown>;
};

export function makeOneLink(office: string, around: LinkAround, deeds: LinkDeeds): Promise<{ kind: "ok" } | Failure> {
  return alone(office, around, async () => {
    const { shared } = around;
    const before = shared.read(office);
    if (before?.state === "live") return { kind: "ok" };
    const keep: KeepSecrets = (secrets) => {
      shared.write(office, { state: "begun", secrets, ...(before?.last !== undefined && { last: before.last }) });
      return shared.isKept(office);
    };
    const made = await begunAndMade();
    if (made.kind !== "ok") {
      // What has ended stays to be seen until there is something new. What may have been made must not be forgotten for it.
      if (before && before.state !== "begun" && wasRefused(made)) shared.write(office, before);
      return made;
    }
    const { owned, last } = made;
    if (owned && isOurs(shared.read(office), owned.id)) {
      shared.write(office, { state: "live", owned, ...(last !== undefined && { last }) });
    } else if (owned) {
      // Deleted meanwhile, or another tab was slower than it was waited for: nobody would know these secrets.
      await deeds.withdraw(owned);
    }
    return { kind: "ok" };

    async function begunAndMade(): Promise<Made | { kind: "ok"; owned?: undefined; last?: undefined } | Failure> {
      const begun = before?.state === "begun" ? before.secrets : newShare(around.randomBytes);
      if (!keep(begun)) return shareFault("not-kept");
      if (around.locks) return deeds.make(begun, keep);
      await around.wait(SETTLE_MS);
      const kept = shared.read(office);
      if (kept?.state === "live") return { kind: "ok" };
      return deeds.make(kept?.state === "begun" ? kept.secrets : begun, keep);
    }
  });
}

/** What was begun and not heard of again: where the server has it, it is the office's link from now on. */
export function finishBegun(
  office: string,
  around: Pick<LinkAround, "shared" | "locks">,
  find: (begun: NewShare) => Promise<Made | Failure>,
): Promise<void> {
  return alone(office, around, async () => {
    const { shared } = around;
    const begun = shared.read(office);
    if (begun?.state !== "begun") return;
    const found = await find(begun.secrets);
    if (found.kind !== "ok" || !isOurs(shared.read(office), found.owned.id)) return;
    const { owned, last } = found;
    shared.write(office, { state: "live", owned, ...(last !== undefined && { last }) });
  });
}

function isOurs(kept: KeptShare | undefined, id: string): boolean {
  return kept !== undefined && (kept.state === "begun" ? kept.secrets.id : kept.owned.id) === id;
}

/** Our server has said no, or nothing was sent. On any other failure it may have been made. */
function wasRefused(failure: Failure): boolean {
  return failure.kind === "refused" || failure.kind === "fault";
}

/** Runs in no two tabs at once, where the browser can see to it. */
function alone<Result>(
  office: string,
  { locks }: Pick<LinkAround, "locks">,
  deed: () => Promise<Result>,
): Promise<Result> {
  if (!locks) return deed();
  return locks.request(`network-handoff/share/${office}`, deed);
}
