import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  blobNamed,
  day,
  hashOf,
  idNamed,
  minute,
  ownerOf,
  renewalOf,
  shareNamed,
  start,
  strangerTo,
  technicianOf,
  tokenNamed,
} from "./blobs.testing";
import type { ShareStore } from "./contract";
import { operations, run } from "./model.testing";

type Opened = { store: ShareStore; runs: number };

/** What every store must do, whatever stands behind it. */
export function describeStore(name: string, open: (limit?: number) => Promise<Opened>): void {
  describe(name, () => {
    let store: ShareStore;
    let runs: number;
    let count = 0;
    /** A share of its own for each test. */
    let office: string;

    beforeAll(async () => {
      ({ store, runs } = await open());
    });
    afterAll(() => store.close());
    beforeEach(() => {
      office = `office ${count++}`;
    });

    const create = (change = {}) => store.create(shareNamed(office, change), start);

    describe("create and read", () => {
      it("gives back what was kept, to both links, with the role of each", async () => {
        expect(await create()).toEqual({ kind: "created" });
        const share = {
          epoch: 1,
          plan: blobNamed(`${office} plan`),
          planRevision: 1,
          work: blobNamed(`${office} work`),
          workRevision: 1,
          expiresAt: start + 30 * day,
        };
        expect(await store.read(ownerOf(office), start)).toEqual({ kind: "open", share: { role: "owner", ...share } });
        expect(await store.read(technicianOf(office), start)).toEqual({
          kind: "open",
          share: { role: "technician", ...share },
        });
      });

      it("keeps blobs of all five sizes", async () => {
        for (const size of [0, 1, 2, 3, 4]) {
          const sized = `${office} size ${size}`;
          const [plan, work] = [blobNamed("plan", size), blobNamed("work", 4 - size)];
          await store.create(shareNamed(sized, { plan, work }), start);
          expect(await store.read(ownerOf(sized), start)).toMatchObject({ share: { plan, work } });
        }
      });

      it("refuses an id that is taken and leaves the first share as it was", async () => {
        await create();
        expect(await create({ plan: blobNamed("other"), ownerHash: hashOf(tokenNamed("other")) })).toEqual({
          kind: "taken",
        });
        expect(await store.read(ownerOf(office), start)).toMatchObject({
          share: { plan: blobNamed(`${office} plan`) },
        });
      });

      it("tells a stranger as much about a share as about no share at all", async () => {
        await create();
        expect(await store.read(strangerTo(office), start)).toEqual({ kind: "unknown" });
        expect(await store.read(strangerTo("no such office"), start)).toEqual({ kind: "unknown" });
      });

      it("does not take the token of one share for another", async () => {
        await create();
        const { tokenHash } = ownerOf("another office");
        expect(await store.read({ id: idNamed(office), tokenHash }, start)).toEqual({ kind: "unknown" });
      });

      it("creates one share of a hundred that come at once with the same id", async () => {
        const outcomes = await Promise.all(Array.from({ length: 100 }, () => create()));
        expect(outcomes.filter(({ kind }) => kind === "created")).toHaveLength(1);
      });
    });

    describe("replace", () => {
      it.each(["plan", "work"] as const)("saves %s on top of the revision that the owner saw", async (part) => {
        await create();
        const blob = blobNamed("new", 2);
        expect(await store.replace(ownerOf(office), { part, revision: 1, blob }, start)).toEqual({
          kind: "saved",
          revision: 2,
        });
        expect(await store.read(technicianOf(office), start)).toMatchObject({
          share: { [part]: blob, [`${part}Revision`]: 2, [part === "plan" ? "workRevision" : "planRevision"]: 1 },
        });
      });

      it("lets the technician save work, never the plan", async () => {
        await create();
        const replacement = { revision: 1, blob: blobNamed("new") };
        expect(await store.replace(technicianOf(office), { part: "work", ...replacement }, start)).toMatchObject({
          kind: "saved",
        });
        expect(await store.replace(technicianOf(office), { part: "plan", ...replacement }, start)).toEqual({
          kind: "owner-only",
        });
      });

      it.each([
        ["older", 1],
        ["newer", 9],
      ])("hands out what is there instead of saving on an %s revision", async (_name, revision) => {
        await create();
        const saved = blobNamed("saved");
        await store.replace(ownerOf(office), { part: "work", revision: 1, blob: saved }, start);
        const late = { part: "work", revision, blob: blobNamed("late") } as const;
        expect(await store.replace(technicianOf(office), late, start)).toEqual({
          kind: "moved",
          blob: saved,
          revision: 2,
        });
      });

      it("saves one of twenty that come at once, and each of twenty that try again", async () => {
        await create();
        const once = Array.from({ length: 20 }, (_, index) =>
          store.replace(ownerOf(office), { part: "work", revision: 1, blob: blobNamed(`${index}`) }, start),
        );
        expect((await Promise.all(once)).filter(({ kind }) => kind === "saved")).toHaveLength(1);

        const untilSaved = async (revision: number): Promise<void> => {
          const outcome = await store.replace(
            technicianOf(office),
            { part: "work", revision, blob: blobNamed("again") },
            start,
          );
          if (outcome.kind === "moved") await untilSaved(outcome.revision);
        };
        await Promise.all(Array.from({ length: 20 }, () => untilSaved(1)));
        expect(await store.read(ownerOf(office), start)).toMatchObject({ share: { workRevision: 22 } });
      });
    });

    describe("extend", () => {
      it("moves the end, for the owner alone", async () => {
        await create();
        const end = start + 90 * day;
        expect(await store.extend(technicianOf(office), end, start)).toEqual({ kind: "owner-only" });
        expect(await store.extend(ownerOf(office), end, start)).toEqual({
          kind: "changed",
          state: { role: "owner", epoch: 1, planRevision: 1, workRevision: 1, expiresAt: end },
        });
        expect(await store.extend(ownerOf(office), end - day, start)).toMatchObject({ state: { expiresAt: end } });
        expect(await store.read(technicianOf(office), end - 1)).toMatchObject({ kind: "open" });
        expect(await store.read(technicianOf(office), end)).toEqual({ kind: "expired" });
      });

      it("keeps the later of two ends that are asked for at once, whichever comes first", async () => {
        for (let turn = 0; turn < 20; turn++) {
          const name = `${office} ${turn}`;
          await store.create(shareNamed(name), start);
          const ends = [180, 90, 60, 120].map((days) => start + days * day);
          await Promise.all(ends.map((end) => store.extend(ownerOf(name), end, start)));
          expect(await store.read(ownerOf(name), start)).toMatchObject({ share: { expiresAt: start + 180 * day } });
        }
      });
    });

    describe("renew", () => {
      it("opens to the new technician's link and not to the old one", async () => {
        await create();
        expect(await store.renew(ownerOf(office), renewalOf(office), start)).toEqual({
          kind: "changed",
          state: { role: "owner", epoch: 2, planRevision: 2, workRevision: 2, expiresAt: start + 30 * day },
        });
        expect(await store.read(technicianOf(office, 1), start)).toEqual({ kind: "unknown" });
        expect(await store.read(technicianOf(office, 2), start)).toMatchObject({
          share: { role: "technician", plan: blobNamed(`${office} plan 2`), work: blobNamed(`${office} work 2`) },
        });
      });

      it("does not save what the old link still sends", async () => {
        await create();
        await store.renew(ownerOf(office), renewalOf(office), start);
        const late = { part: "work", revision: 2, blob: blobNamed("late") } as const;
        expect(await store.replace(technicianOf(office, 1), late, start)).toEqual({ kind: "unknown" });
      });

      it.each([
        ["the plan", { planRevision: 2 }],
        ["the work", { workRevision: 2 }],
        ["the epoch", { epoch: 3 }],
        ["the epoch, back", { epoch: 1 }],
      ])("changes nothing when %s is not what the owner saw", async (_name, change) => {
        await create();
        expect(await store.renew(ownerOf(office), renewalOf(office, change), start)).toEqual({ kind: "moved" });
        expect(await store.read(technicianOf(office), start)).toMatchObject({
          share: { epoch: 1, planRevision: 1, workRevision: 1, plan: blobNamed(`${office} plan`) },
        });
      });

      it("is the owner's alone", async () => {
        await create();
        expect(await store.renew(technicianOf(office), renewalOf(office), start)).toEqual({ kind: "owner-only" });
      });

      it("either renews or saves when both come at once, and loses neither without a word", async () => {
        await create();
        const blob = blobNamed("tick");
        const [renewed, saved] = await Promise.all([
          store.renew(ownerOf(office), renewalOf(office), start),
          store.replace(technicianOf(office), { part: "work", revision: 1, blob }, start),
        ]);
        const after = await store.read(ownerOf(office), start);
        if (renewed.kind === "changed") {
          expect(saved.kind).not.toBe("saved");
          expect(after).toMatchObject({ share: { epoch: 2, work: blobNamed(`${office} work 2`) } });
        } else {
          expect(saved.kind).toBe("saved");
          expect(after).toMatchObject({ share: { epoch: 1, work: blob } });
        }
      });
    });

    describe("the end of a share", () => {
      const everyCall = (): [string, () => Promise<{ kind: string }>][] => {
        const after = start + 30 * day;
        const replacement = { revision: 1, blob: blobNamed("late") };
        return [
          ["read", () => store.read(ownerOf(office), after)],
          ["read by the technician", () => store.read(technicianOf(office), after)],
          ["replace the plan", () => store.replace(ownerOf(office), { part: "plan", ...replacement }, after)],
          ["replace the work", () => store.replace(technicianOf(office), { part: "work", ...replacement }, after)],
          ["extend", () => store.extend(ownerOf(office), after + day, after)],
          ["renew", () => store.renew(ownerOf(office), renewalOf(office), after)],
          ["withdraw", () => store.withdraw(ownerOf(office), after)],
        ];
      };

      it("is told by every call once it has expired, swept or not", async () => {
        await create();
        for (const [call, attempt] of everyCall()) expect([call, await attempt()]).toEqual([call, { kind: "expired" }]);
        await store.sweep(start + 30 * day, 1000);
        for (const [call, attempt] of everyCall()) expect([call, await attempt()]).toEqual([call, { kind: "expired" }]);
      });

      it("is told by every call once it was withdrawn, also after the day it would have expired", async () => {
        await create();
        expect(await store.withdraw(technicianOf(office), start)).toEqual({ kind: "owner-only" });
        expect(await store.withdraw(ownerOf(office), start + minute)).toEqual({ kind: "withdrawn-now" });
        for (const [call, attempt] of everyCall())
          expect([call, await attempt()]).toEqual([call, { kind: "withdrawn" }]);
      });

      it("is not told to a stranger", async () => {
        await create();
        await store.withdraw(ownerOf(office), start);
        expect(await store.read(strangerTo(office), start)).toEqual({ kind: "unknown" });
      });

      it("is forgotten thirty days later", async () => {
        await create({ expiresAt: start + day });
        const withdrawn = `${office} withdrawn`;
        await store.create(shareNamed(withdrawn), start);
        await store.withdraw(ownerOf(withdrawn), start + day);
        const lastDay = start + 31 * day - 1;
        await store.sweep(lastDay, 1000);
        expect(await store.read(ownerOf(office), lastDay)).toEqual({ kind: "expired" });
        expect(await store.read(ownerOf(withdrawn), lastDay)).toEqual({ kind: "withdrawn" });
        await store.sweep(lastDay + 1, 1000);
        expect(await store.read(ownerOf(office), lastDay)).toEqual({ kind: "unknown" });
        expect(await store.read(ownerOf(withdrawn), lastDay)).toEqual({ kind: "unknown" });
      });

      it("is swept in batches, each share once", async () => {
        const then = start + 400 * day;
        while ((await store.sweep(then, 1000)).deleted > 0);
        for (let index = 0; index < 5; index++)
          await store.create(shareNamed(`${office} ${index}`, { expiresAt: then + 1 }), then);
        const swept = async (now: number) => {
          const { erased, deleted } = await store.sweep(now, 2);
          return [erased, deleted];
        };
        const counts = [];
        for (let round = 0; round < 4; round++) counts.push(await swept(then + 1));
        expect(counts).toEqual([
          [2, 0],
          [2, 0],
          [1, 0],
          [0, 0],
        ]);
        counts.length = 0;
        for (let round = 0; round < 4; round++) counts.push(await swept(then + 31 * day));
        expect(counts).toEqual([
          [0, 2],
          [0, 2],
          [0, 1],
          [0, 0],
        ]);
      });
    });

    describe("a limit for all shares together", () => {
      const limit = 3_000_000;
      const large = { plan: blobNamed("plan", 4), work: blobNamed("work", 3) };
      let small: ShareStore;
      beforeEach(async () => {
        ({ store: small } = await open(limit));
      });
      afterEach(() => small.close());

      const createLarge = (index: number) => small.create(shareNamed(`${office} ${index}`, large), start);
      async function fill(): Promise<number> {
        for (let index = 0; ; index++) if ((await createLarge(index)).kind === "full") return index;
      }
      const save = (index: number, revision: number, size: number) =>
        small.replace(
          technicianOf(`${office} ${index}`),
          { part: "work", revision, blob: blobNamed(`${size}`, size) },
          start,
        );

      it("takes new shares up to nine tenths of it, and leaves the rest to those that grow", async () => {
        const count = await fill();
        expect(count).toBeGreaterThan(20);
        expect(await small.used()).toBeLessThanOrEqual(0.9 * limit);
        expect(await createLarge(count)).toEqual({ kind: "full" });
        expect(await small.read(ownerOf(`${office} ${count}`), start)).toEqual({ kind: "unknown" });
        // Grown by 32 KB each, some of them still fit.
        const outcomes = [];
        for (let index = 0; index < count; index++) outcomes.push((await save(index, 1, 4)).kind);
        const saved = outcomes.filter((kind) => kind === "saved").length;
        expect(saved).toBeGreaterThan(3);
        expect(outcomes).toEqual([...Array(saved).fill("saved"), ...Array(count - saved).fill("full")]);
        expect(await small.used()).toBeLessThanOrEqual(limit);
        // What grows no more goes on, and a renewal of the same size does, too.
        expect(await save(count - 1, 1, 3)).toEqual({ kind: "saved", revision: 2 });
        const renewal = { ...large, planRevision: 1, workRevision: 2 };
        const last = `${office} ${count - 1}`;
        expect(await small.renew(ownerOf(last), renewalOf(last, renewal), start)).toMatchObject({ kind: "changed" });
        const larger = { ...renewal, epoch: 3, work: blobNamed("larger", 4), planRevision: 2, workRevision: 3 };
        expect(await small.renew(ownerOf(last), renewalOf(last, larger), start)).toEqual({ kind: "full" });
      });

      it("has room again for as much as was withdrawn or has expired", async () => {
        const count = await fill();
        expect(await small.withdraw(ownerOf(`${office} 0`), start)).toEqual({ kind: "withdrawn-now" });
        expect(await createLarge(count)).toEqual({ kind: "created" });
        expect(await createLarge(count + 1)).toEqual({ kind: "full" });
        const later = start + 30 * day;
        expect(await small.sweep(later, 100)).toMatchObject({ erased: count });
        expect(await small.create(shareNamed("later", { ...large, expiresAt: later + day }), later)).toEqual({
          kind: "created",
        });
      });

      it("holds for those that come at once, too", async () => {
        const outcomes = await Promise.all(Array.from({ length: 60 }, (_, index) => createLarge(index)));
        expect(outcomes.filter(({ kind }) => kind === "full").length).toBeGreaterThan(20);
        expect(await small.used()).toBeLessThanOrEqual(0.9 * limit);
      });

      it("does not hide that a share is there already", async () => {
        await fill();
        expect(await createLarge(0)).toEqual({ kind: "taken" });
      });
    });

    it.each([
      ["an id", { id: new Uint8Array(15) }],
      ["a hash of the owner", { ownerHash: new Uint8Array(31) }],
      ["a hash of the technician", { techHash: new Uint8Array(33) }],
      ["a plan", { plan: new Uint8Array(4167) }],
      ["work", { work: new Uint8Array(0) }],
      ["a life", { expiresAt: start }],
    ])("refuses %s of the wrong length in the database too", async (_name, change) => {
      await expect(create(change)).rejects.toThrow(/CHECK|check constraint/);
      expect(await store.read(ownerOf(office), start)).toEqual({ kind: "unknown" });
    });

    it("answers a ping", async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it("does what a model in memory does, whatever the order of calls", async () => {
      let round = 0;
      await fc.assert(
        fc.asyncProperty(operations, async (sequence) => {
          await run(sequence, store, start + (1000 + 1000 * round++) * day);
        }),
        { numRuns: runs },
      );
    });
  });
}
