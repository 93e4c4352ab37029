import { type Kysely, sql, type Updateable } from "kysely";
import { GRAVE_DAYS } from "@/lib/share/wire";
import { accessTo } from "./access";
import {
  type Denied,
  type Full,
  type Key,
  type NewShare,
  type NotOwner,
  type Part,
  type Renewal,
  type Renewing,
  type Replacement,
  type ShareState,
  type ShareStore,
  StoreFault,
  type Swept,
} from "./contract";
import type { Patiently } from "./lock-patience";
import { roomIn } from "./room";
import type { Spare } from "./spare-file";
import type { Tables } from "./tables";

/** What the one implementation needs of a database beside its queries. */
export type Database = {
  readonly kind: ShareStore["kind"];
  readonly db: Kysely<Tables>;
  /** Connects and brings the layout up to date; called before each use, so it must be cheap once done. */
  ready(): Promise<void>;
  /** Told of every failure, so that the next `ready` starts afresh. */
  failed(): void;
  /** Around each statement, which may have to wait until another process is done. */
  readonly patiently: Patiently;
  /** How many bytes the shares take up. */
  used(): Promise<number>;
  /** Whether a statement failed for want of room on the disk. */
  isFull(error: unknown): boolean;
  readonly spare: Spare;
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

/** The part of the limit that new shares may fill; the rest is for those that are there, which grow as they are worked on. */
const FOR_NEW_SHARES = 0.9;
/** So many rows a sweep erases where the disk is full: what it writes to do so has to fit into the spare room. */
const SMALL_BATCH = 10;

/** Each change is one statement whose WHERE repeats every condition, so two writers can't both win. */
export function kyselyStore(database: Database, limit = Number.POSITIVE_INFINITY): ShareStore {
  const { db, kind, patiently, spare } = database;
  const room = roomIn(() => patiently(database.used));

  async function attempt<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      await database.ready();
      return await work();
    } catch (error) {
      database.failed();
      throw new StoreFault(reasonOf(error), { cause: error, isFull: database.isFull(error) });
    }
  }

  const first = <Row>(query: { executeTakeFirst: () => Promise<Row> }) => patiently(() => query.executeTakeFirst());

  /** For what makes room, which must not fail for want of it. */
  async function alsoWhenFull<Outcome>(work: (isFull: boolean) => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work(false);
    } catch (error) {
      if (!database.isFull(error) || !spare.free()) throw error;
      return await work(true);
    }
  }

  /** Erased bytes are to be gone, but what was erased is erased also where that has to wait for the next sweep. */
  const scrubbed = () => database.scrub().catch(() => database.failed());

  /** Runs a write that may make the store larger, unless it would grow beyond its limit by it. */
  const withRoom = <Outcome>(
    { bytes, most = limit, grows }: { bytes: number; most?: number; grows: () => Promise<boolean> },
    write: () => Promise<Outcome>,
  ) => room.take<Outcome | Full>(bytes, most, write, async () => ((await grows()) ? { kind: "full" } : write()));

  /** Whether blobs are larger than those that they replace. */
  async function isLarger(id: Uint8Array, blobs: Partial<Record<Part, Uint8Array>>): Promise<boolean> {
    const size = (part: Part) => sql<number | null>`length(${sql.ref(part)})`.as(part);
    const sizes = await first(rowOf(id).select([size("plan"), size("work")]));
    return (["plan", "work"] as const).some((part) => (blobs[part]?.length ?? 0) > (sizes?.[part] ?? 0));
  }

  const rowOf = (id: Uint8Array) => db.selectFrom("sheet").where("id", "=", id);

  /** The state of a share that is open to this token, and to the owner alone where that is asked. */
  async function enter(key: Key, now: number, ownerOnly: boolean): Promise<ShareState | Denied | NotOwner> {
    const row = await first(rowOf(key.id).select(state));
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
    const { numUpdatedRows } = await first(update);
    return numUpdatedRows === 1n;
  }

  async function current(key: Key, part: Part, now: number) {
    const row = await first(rowOf(key.id).select([...lock, part, revisionOf[part]]));
    const access = accessTo(row, key.tokenHash, now);
    if (access.kind !== "granted") return access;
    const blob = row?.[part];
    const revision = row?.[revisionOf[part]];
    if (!blob || revision === undefined) return { kind: "unknown" } as const;
    return { kind: "moved", blob, revision } as const;
  }

  async function eraseEnded(now: number, batch: number): Promise<Swept> {
    const expired = db
      .selectFrom("sheet")
      .select("id")
      .where("plan", "is not", null)
      .where("expires_at", "<=", now)
      .limit(batch);
    const erased = await first(
      db
        .updateTable("sheet")
        .set({ plan: null, work: null, updated_at: now })
        .where("id", "in", expired)
        .where("expires_at", "<=", now),
    );
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
    const deleted = await first(db.deleteFrom("sheet").where("id", "in", forgotten));
    return { erased: Number(erased.numUpdatedRows), deleted: Number(deleted.numDeletedRows) };
  }

  return {
    kind,

    create: (share: NewShare, now: number) =>
      attempt(() => {
        const bytes = share.plan.length + share.work.length;
        // One that is there is told to be so: its maker may not have got the first answer.
        const grows = async () => (await first(rowOf(share.id).select("id"))) === undefined;
        return withRoom({ bytes, most: limit * FOR_NEW_SHARES, grows }, async () => {
          const insert = db
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
            .onConflict((conflict) => conflict.column("id").doNothing());
          const { numInsertedOrUpdatedRows } = await first(insert);
          return { kind: numInsertedOrUpdatedRows === 1n ? "created" : "taken" };
        });
      }),

    read: (key: Key, now: number) =>
      attempt(async () => {
        // Blobs are fetched for a right token only: the time that they take would tell whoever has none that they are there.
        const row = await first(
          rowOf(key.id)
            .where((or) => or.or([or("owner_hash", "=", key.tokenHash), or("tech_hash", "=", key.tokenHash)]))
            .select([...state, "plan", "work"]),
        );
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
        const row = await first(rowOf(key.id).select(lock));
        return accessTo(row, key.tokenHash, now).kind !== "unknown";
      }),

    replace: (key: Key, { part, revision, blob }: Replacement, now: number) =>
      attempt(async () => {
        const entered = await enter(key, now, part === "plan");
        if ("kind" in entered) return entered;
        const column = revisionOf[part];
        return withRoom({ bytes: blob.length, grows: () => isLarger(key.id, { [part]: blob }) }, async () => {
          const seen = { epoch: entered.epoch, [column]: revision };
          const saved = await change(key.id, seen, { [part]: blob, [column]: revision + 1 }, now);
          return saved ? { kind: "saved", revision: revision + 1 } : await current(key, part, now);
        });
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
        const blobs = { plan, work };
        return withRoom(
          { bytes: plan.length + work.length, grows: () => isLarger(key.id, blobs) },
          async (): Promise<Renewing | Denied | NotOwner> => {
            const renewed = await change(
              key.id,
              { epoch: epoch - 1, plan_rev: planRevision, work_rev: workRevision },
              { ...blobs, epoch, tech_hash: techHash, plan_rev: planRevision + 1, work_rev: workRevision + 1 },
              now,
            );
            const after = await enter(key, now, true);
            if ("kind" in after) return after;
            return renewed ? { kind: "changed", state: after } : { kind: "moved" };
          },
        );
      }),

    withdraw: (key: Key, now: number) =>
      attempt(async () => {
        const entered = await enter(key, now, true);
        if ("kind" in entered) return entered;
        const erasing = db
          .updateTable("sheet")
          .set({ plan: null, work: null, revoked_at: now, updated_at: now })
          .where("id", "=", key.id)
          .where("revoked_at", "is", null);
        await alsoWhenFull(() => first(erasing));
        await scrubbed();
        spare.keep();
        room.measureAgain();
        return { kind: "withdrawn-now" };
      }),

    sweep: (now: number, batch: number) =>
      attempt(async () => {
        const swept = await alsoWhenFull((isFull) => eraseEnded(now, isFull ? Math.min(batch, SMALL_BATCH) : batch));
        await database.scrub();
        spare.keep();
        room.measureAgain();
        return swept;
      }),

    used: () => attempt(() => patiently(database.used)),

    ping: () => attempt(() => patiently(database.probe)),

    close: () => database.close(),
  };
}

/** Code and message only: a database's details can hold what it was asked to keep. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && error.code ? `${String(error.code)} ` : "";
  return `${code}${error.message || error.name}`;
}
