import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, runServer } from "@/e2e/run-server";
import { type Server as Postgres, startPostgres } from "@/lib/store/postgres.testing";
import { hasOpenssl, makeCertificate } from "./certificate";
import { findNginx, type Nginx, startNginx } from "./nginx";
import { hasAddresses } from "./secure-fetch";

export type Instance = {
  /** Where it listens itself, without nginx. */
  url: string;
  /** What it has written since it was started last. */
  output: () => string;
  kill: () => Promise<void>;
  start: () => Promise<void>;
};

/** Two instances of the app on one database, behind nginx as the hosting guide sets it up. */
export type Cluster = {
  url: string;
  httpUrl: string;
  /** The certificate that nginx shows, in PEM. */
  ca: string;
  instances: readonly [Instance, Instance];
  database: Pick<Postgres, "stop" | "start">;
  nginxLog: () => string;
  stop: () => Promise<void>;
};

export type Missing = { missing: string };

const address = "127.0.0.1";

/** A cluster; or what this computer lacks for one, which a build server may not. */
export async function startCluster(): Promise<Cluster | Missing> {
  const nginx = findNginx();
  const lacking = [...(nginx ? [] : ["nginx"]), ...(hasOpenssl() ? [] : ["openssl"])];
  if (!nginx || lacking.length > 0) return withoutCluster(`Not installed here: ${lacking.join(" and ")}.`);

  const cleanUps: (() => unknown)[] = [];
  const stop = async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  };
  try {
    const folder = mkdtempSync(join(tmpdir(), "handoff-cluster-"));
    cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
    // nginx's workers may be another user's, who has to get through to its files.
    chmodSync(folder, 0o755);
    const database = await startPostgres();
    if (!database) return await stop().then(() => withoutCluster("PostgreSQL can't be started here."));
    cleanUps.push(() => database.remove());

    const ports = { http: await freePort(), https: await freePort() };
    const url = `https://${address}:${ports.https}`;
    const settings = {
      DATABASE_URL: await database.newDatabase(),
      PUBLIC_URL: url,
      TRUSTED_PROXIES: address,
      // Where everybody comes from one address, everybody together would soon be too many.
      RATE_LIMITS: hasAddresses ? "on" : "off",
    };
    const instances = await Promise.all([
      startInstance(settings, cleanUps),
      startInstance(settings, cleanUps),
    ] as const);
    const { text: ca, ...files } = makeCertificate(folder, address);
    const running: Nginx = await startNginx(nginx, folder, {
      address,
      ports,
      instances: instances.map((instance) => Number(new URL(instance.url).port)),
      ...files,
    });
    cleanUps.push(() => running.stop());
    const httpUrl = `http://${address}:${ports.http}`;
    return { url, httpUrl, ca, instances, database, nginxLog: running.log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function withoutCluster(missing: string): Missing {
  const sentence = `${missing} The tests of two instances behind nginx need it.`;
  if (process.env.CI) throw new Error(sentence);
  console.warn(`${sentence} They are left out.`);
  return { missing: sentence };
}

/** Comes back on the same port each time it is started. */
async function startInstance(settings: Record<string, string>, cleanUps: (() => unknown)[]): Promise<Instance> {
  let starting = runServer(settings);
  const kill = async () => {
    await (await starting).stop("SIGKILL");
  };
  cleanUps.push(() => kill().catch(() => {}));
  let server: RunningServer = await starting;
  const { port } = server;
  return {
    url: `http://${address}:${port}`,
    output: () => server.output(),
    kill,
    start: async () => {
      starting = runServer({ ...settings, PORT: String(port) });
      server = await starting;
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, address, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === "object" && bound ? bound.port : 0));
    });
  });
}
