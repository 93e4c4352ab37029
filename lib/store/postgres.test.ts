import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { blobNamed, ownerOf, patience, shareNamed, start, technicianOf } from "./blobs.testing";
import { StoreFault } from "./contract";
import { describeStore } from "./contract.testing";
import { limits, postgresLimits } from "./limits";
import { migrations } from "./migrations";
import { postgresPool, postgresStore } from "./postgres";
import { startPostgres } from "./postgres.testing";

const server = await startPostgres();
afterAll(() => server?.remove(), patience.timeout);

describe.skipIf(!server)("with a real PostgreSQL", () => {
  const newDatabase = async () => (await server?.newDatabase()) ?? "";
  const newStore = (url: string, limit?: number) => postgresStore(postgresPool(url), limit);

  describeStore("PostgreSQL", async (limit) => ({ store: newStore(await newDatabase(), limit), runs: 25 }));

  async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }

  describe("migrations", () => {
    it("are made once by ten instances that start at once", async () => {
      const url = await newDatabase();
      const stores = Array.from({ length: 10 }, () => newStore(url));
      await Promise.all(stores.map((store, index) => store.create(shareNamed(`${index}`), start)));
      expect(await query(url, "SELECT version FROM store_version")).toEqual([{ version: migrations.length }]);
      expect(await query(url, "SELECT count(*)::int AS count FROM sheet")).toEqual([{ count: 10 }]);
      await Promise.all(stores.map((store) => store.close()));
    });

    it("leave a database alone that a newer program has written", async () => {
      const url = await newDatabase();
      const store = newStore(url);
      await store.ping();
      await store.close();
      await query(url, "UPDATE store_version SET version = 99");
      const older = newStore(url);
      await expect(older.ping()).rejects.toThrow("The store has version 99");
      await older.close();
    });
  });

  it("says that it can't be reached, and is used again once it can", async () => {
    const store = newStore(await newDatabase());
    await store.create(shareNamed("office"), start);
    await server?.stop();
    await expect(store.read(ownerOf("office"), start)).rejects.toThrow(StoreFault);
    await server?.start();
    expect(await store.read(ownerOf("office"), start)).toMatchObject({ kind: "open" });
    await store.close();
  });

  it("outlives the death of every connection, idle or at work", async () => {
    const url = await newDatabase();
    const store = newStore(url);
    await store.create(shareNamed("office"), start);
    const kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'network-handoff'";
    for (let round = 0; round < 3; round++) {
      const reading = Promise.allSettled(Array.from({ length: 20 }, () => store.read(ownerOf("office"), start)));
      await query(url, kill);
      await reading;
    }
    const well = () =>
      store.ping().then(
        () => true,
        () => false,
      );
    await expect.poll(well, patience).toBe(true);
    await store.close();
  });

  it("loses no acknowledged write when the server is stopped and started under load", async () => {
    const store = newStore(await newDatabase());
    const writers = ["a", "b", "c", "d"];
    for (const name of writers) await store.create(shareNamed(name), start);
    const acknowledged = new Map(writers.map((name) => [name, 1]));
    let going = true;
    let faults = 0;
    const write = async (name: string) => {
      for (let revision = 1; going; ) {
        const blob = blobNamed(`${name} ${revision + 1}`);
        try {
          const outcome = await store.replace(technicianOf(name), { part: "work", revision, blob }, start);
          if (outcome.kind === "saved") acknowledged.set(name, outcome.revision);
          if (outcome.kind === "saved" || outcome.kind === "moved") revision = outcome.revision;
        } catch (error) {
          expect(error).toBeInstanceOf(StoreFault);
          faults++;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    };
    const writing = writers.map(write);
    const total = () => [...acknowledged.values()].reduce((sum, revision) => sum + revision, 0);
    for (let round = 0; round < 3; round++) {
      const before = total();
      await expect.poll(total, patience).toBeGreaterThan(before + 100);
      await server?.stop();
      const faultsBefore = faults;
      await expect.poll(() => faults, patience).toBeGreaterThan(faultsBefore);
      await server?.start();
    }
    const before = total();
    await expect.poll(total, patience).toBeGreaterThan(before + 100);
    going = false;
    await Promise.all(writing);
    for (const name of writers) {
      const revision = acknowledged.get(name) ?? 0;
      expect(await store.read(ownerOf(name), start)).toMatchObject({
        share: { workRevision: revision, work: blobNamed(`${name} ${revision}`) },
      });
    }
    await store.close();
  }, 240_000);

  it("is in trouble while any of its tables is locked, and well again after", async () => {
    const seen = ["sheet", "rate_limit", "store_version"].map(async (table) => {
      const url = await newDatabase();
      const store = newStore(url);
      await store.ping();
      const other = new pg.Client(url);
      await other.connect();
      await other.query("BEGIN");
      await other.query(`LOCK TABLE ${table} IN SHARE MODE`);
      await expect(store.ping()).rejects.toThrow("lock timeout");
      await other.end();
      await expect(store.ping()).resolves.toBeUndefined();
      await store.close();
    });
    await Promise.all(seen);
  });

  describe("rate limits", () => {
    it("are shared by all instances: exactly as many as allowed, of many at once", async () => {
      const url = await newDatabase();
      const pools = [postgresPool(url), postgresPool(url)];
      const store = postgresStore(postgresPool(url));
      await store.ping();
      const instances = pools.map(postgresLimits);
      const many = { length: limits.creations.points + 80 };
      const asked = Array.from(many, (_, index) => instances[index % 2]?.("creations", "203.0.113.7"));
      const allowed = (await Promise.all(asked)).filter((seconds) => seconds === undefined);
      expect(allowed).toHaveLength(limits.creations.points);
      await Promise.all([store.close(), ...pools.map((pool) => pool.end())]);
    });

    it("go on in each instance's memory while the database is away", async () => {
      const pool = postgresPool("postgres://nobody:nothing@127.0.0.1:9/nowhere");
      const limit = postgresLimits(pool);
      const asked = Array.from({ length: limits.creations.points + 30 }, () => limit("creations", "203.0.113.7"));
      const allowed = (await Promise.all(asked)).filter((seconds) => seconds === undefined);
      expect(allowed).toHaveLength(limits.creations.points);
      await pool.end();
    });
  });
});
