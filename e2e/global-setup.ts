import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServer } from "./run-server";

/** Starts the built app once for all stories and stops it at the end. Their shared sheets live in a folder of their own. */
export default async function startApp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "network-handoff-e2e-"));
  // All stories come from one address, and together they make more links than one office would.
  const server = await runServer({ DATA_DIR: folder, RATE_LIMITS: "off" });
  process.env.E2E_BASE_URL = server.url;
  process.env.E2E_DATA_DIR = folder;
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
