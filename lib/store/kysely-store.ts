import type { Kysely, Updateable } from "kysely";
import { GRAVE_DAYS } from "@/lib/share/wire";
import { accessTo } from "./access";
import {
  type Denied,
  type Key,
  type NewShare,
  type NotOwner,
  type Part,
  type Renewal,
  type Replacement,
  type ShareState,
  type ShareStore,
  StoreFault,
} from "./contract";
import type { Tables } from "./tables";

/** What the one implementation needs of a database beside its queries. */
export type Database = {
  readonly kind: ShareStore["kind"];
  readonly db: Kysely<Tables>;
  /** Connects and brings the layout up to date; called before each use, so it must be cheap once done. */
  ready(): Promise<void>;
  /** Told of every failure, so that the next `ready` starts afresh. */
  failed(): void;
  /** Writes something that changes nothing. */
  probe(): Promise<void>;
  /** Makes sure that erased bytes are gone from the files, as far as the database lets us. */
  scrub(): Promise<void>;
  close(): Promise<void>;
};

const day = 86_400_000;
const lock = ["owner_hash", "tech_hash", "expires_at", "revoked_at"] as const;
const state = [...lock, "epoch", "plan_rev", "work_rev"] as const;
const revisionOf = { plan: "plan_rev", work: "work_rev" } as const satisfies Record<Part, keyof Tables["sheet"]>;

/** Each change is one statement whose WHERE repeats every condition, so two writers can't both win. */
export function kyselyStore(database: Database): ShareStore {
  const { db, kind } = database;

  async function attempt<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      await database.ready();
      return await work();
    } catch (error) {
      database.failed();
      throw new StoreFault(reasonOf(error), { cause: error });
    }
  }

  const rowOf = (id: Uint8Array) => db.selectFrom("sheet").where("id", "=", id);

  /** The state of a share that is open to this token, and to the owner alone where that is asked. */
  async function enter(key: Key, now: number, ownerOnly: boolean): Promise<ShareState | Denied | NotOwner> {
    const row = await rowOf(key.id).select(state).executeTakeFirst();
    const access = accessTo(row, key.tokenHash, now);
    if (access.kind !== "granted") return access;
    if (row === undefined) return { kind: "unknown" };
    if (ownerOnly && access.role !== "owner") return { kind: "owner-only" };
    return {
      role: access.role,
      epoch: row.epoch,
      planRevision: row.plan_rev,
      workRevision: row.work_rev,
      expiresAt: row.expires_at,
    };
  }

  /** Resolves to whether the row was still as it was seen. */
  async function change(
    id: Uint8Array,
    seen: { epoch?: number; plan_rev?: number; work_rev?: number; endsBefore?: number },
    values: Updateable<Tables["sheet"]>,
    now: number,
  ): Promise<boolean> {
    let update = db
      .updateTable("sheet")
      .set({ ...values, updated_at: now })
      .where("id", "=", id)
      .where("expires_at", ">", now)
      .where("revoked_at", "is", null);
    if (seen.epoch !== undefined) update = update.where("epoch", "=", seen.epoch);
    if (seen.plan_rev !== undefined) update = update.where("plan_rev", "=", seen.plan_rev);
    if (seen.work_rev !== undefined) update = update.where("work_rev", "=", seen.work_rev);
    if (seen.endsBefore !== undefined) update = update.where("expires_at", "<", seen.endsBefore);
    const { numUpdatedRows } = await update.executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async function current(key: Key, part: Part, now: number) {
    const row = await rowOf(key.id)
      .select([...lock, part, revisionOf[part]])
      .executeTakeFirst();
    const access = accessTo(row, key.tokenHash, now);
    if (access.kind !== "granted") return access;
    const blob = row?.[part];
    const revision = row?.[revisionOf[part]];
    if (!blob || revision === undefined) return { kind: "unknown" } as const;
    return { kind: "moved", blob, revision } as const;
  }

  return {
    kind,

    create: (share: NewShare, now: number) =>
      attempt(async () => {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("sheet")
          .values({
            id: share.id,
            epoch: 1,
            plan: share.plan,
            plan_rev: 1,
            work: share.work,
            work_rev: 1,
            owner_hash: share.ownerHash,
            tech_hash: share.techHash,
            created_at: now,
            updated_at: now,
            expires_at: share.expiresAt,
            revoked_at: null,
          })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .executeTakeFirst();
        return { kind: numInsertedOrUpdatedRows === 1n ? "created" : "taken" };
      }),

    read: (key: Key, now: number) =>
      attempt(async () => {
        // Blobs are fetched for a right token only: the time that they take would tell whoever has none that they are there.
        const row = await rowOf(key.id)
          .where((or) => or.or([or("owner_hash", "=", key.tokenHash), or("tech_hash", "=", key.tokenHash)]))
          .select([...state, "plan", "work"])
          .executeTakeFirst();
        const access = accessTo(row, key.tokenHash, now);
        if (access.kind !== "granted") return access;
        if (!row?.plan || !row.work) return { kind: "unknown" };
        return {
          kind: "open",
          share: {
            role: access.role,
            epoch: row.epoch,
            plan: row.plan,
            planRevision: row.plan_rev,
            work: row.work,
            workRevision: row.work_rev,
            expiresAt: row.expires_at,
          },
        };
      }),

    opens: (key: Key, now: number) =>
      attempt(async () => {
        const row = await rowOf(key.id).select(lock).executeTakeFirst();
        return accessTo(row, key.tokenHash, now).kind !== "unknown";
      }),

    replace: (key: Key, { part, revision, blob }: Replacement, now: number) =>
      attempt(async () => {
        const entered = await enter(key, now, part === "plan");
        if ("kind" in entered) return entered;
        const column = revisionOf[part];
        const saved = await change(
          key.id,
          { epoch: entered.epoch, [column]: revision },
          { [part]: blob, [column]: revision + 1 },
          now,
        );
        return saved ? { kind: "saved", revision: revision + 1 } : await current(key, part, now);
      }),

    extend: (key: Key, expiresAt: number, now: number) =>
      attempt(async () => {
        const entered = await enter(key, now, true);
        if ("kind" in entered) return entered;
        // Whatever epoch it is by now: the owner's token opens them all. Of two that extend at once, the later end stays.
        await change(key.id, { endsBefore: expiresAt }, { expires_at: expiresAt }, now);
        const after = await enter(key, now, true);
        return "kind" in after ? after : { kind: "changed", state: after };
      }),

    renew: (key: Key, renewal: Renewal, now: number) =>
      attempt(async () => {
        const entered = await enter(key, now, true);
        if ("kind" in entered) return entered;
        const { epoch, planRevision, workRevision, techHash, plan, work } = renewal;
        const renewed = await change(
          key.id,
          { epoch: epoch - 1, plan_rev: planRevision, work_rev: workRevision },
          { epoch, tech_hash: techHash, plan, plan_rev: planRevision + 1, work, work_rev: workRevision + 1 },
          now,
        );
        const after = await enter(key, now, true);
        if ("kind" in after) return after;
        return renewed ? { kind: "changed", state: after } : { kind: "moved" };
      }),

    withdraw: (key: Key, now: number) =>
      attempt(async () => {
        const entered = await enter(key, now, true);
        if ("kind" in entered) return entered;
        await db
          .updateTable("sheet")
          .set({ plan: null, work: null, revoked_at: now, updated_at: now })
          .where("id", "=", key.id)
          .where("revoked_at", "is", null)
          .executeTakeFirst();
        await database.scrub();
        return { kind: "withdrawn-now" };
      }),

    sweep: (now: number, batch: number) =>
      attempt(async () => {
        const expired = db
          .selectFrom("sheet")
          .select("id")
          .where("plan", "is not", null)
          .where("expires_at", "<=", now)
          .limit(batch);
        const erased = await db
          .updateTable("sheet")
          .set({ plan: null, work: null, updated_at: now })
          .where("id", "in", expired)
          .where("expires_at", "<=", now)
          .executeTakeFirst();
        const longAgo = now - GRAVE_DAYS * day;
        const forgotten = db
          .selectFrom("sheet")
          .select("id")
          .where((or) =>
            or.or([
              or("revoked_at", "<=", longAgo),
              or.and([or("revoked_at", "is", null), or("expires_at", "<=", longAgo)]),
            ]),
          )
          .limit(batch);
        const deleted = await db.deleteFrom("sheet").where("id", "in", forgotten).executeTakeFirst();
        const swept = { erased: Number(erased.numUpdatedRows), deleted: Number(deleted.numDeletedRows) };
        await database.scrub();
        return swept;
      }),

    ping: () => attempt(() => database.probe()),

    close: () => database.close(),
  };
}

/** Code and message only: a database's details can hold what it was asked to keep. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && error.code ? `${String(error.code)} ` : "";
  return `${code}${error.message || error.name}`;
}
