/** The store of a running server, locked by another process or gone from its folder. */
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { idNamed, shareNamed } from "@/lib/store/blobs.testing";
import { fileName, loadLibsql, openFile } from "@/lib/store/sqlite-file";
import { type RunningServer, runServer } from "./run-server";
import { expect, test } from "./support/test";

let folder: string;
let server: RunningServer;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "handoff-away-"));
  server = await runServer({ DATA_DIR: folder });
});
test.afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

function create(office: string): Promise<Response> {
  const { ownerHash, techHash, plan, work } = shareNamed(office);
  const parts = Object.entries({ id: idNamed(office), ownerHash, techHash, plan, work });
  const bytes = Object.fromEntries(parts.map(([name, value]) => [name, base64url(value)]));
  return fetch(`${server.url}/api/shares`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...bytes, expiresInDays: 7 }),
  });
}
const health = async () => (await fetch(`${server.url}/api/health`)).status;

test("pages are served while writes wait for a lock, and a lock that stays is told", async () => {
  expect((await create("first")).status).toBe(201);
  const other = openFile(await loadLibsql(), join(folder, fileName));
  other.exec("BEGIN IMMEDIATE");
  // A computer that does nothing for a while answers late everything at once; a page that really waits is late each time.
  await expect(async () => {
    let answered = 0;
    const writes = ["a", "b", "c", "d", "e"].map(async (office) => {
      const answer = await create(office);
      answered++;
      return [answer.status, answer.headers.get("retry-after")];
    });
    const page = await fetch(`${server.url}/`);
    const early = answered;
    expect(await Promise.all(writes)).toEqual(Array(5).fill([503, "10"]));
    expect(page.status).toBe(200);
    expect(early, "the page came before the first of them was given up").toBe(0);
  }).toPass({ timeout: 15_000, intervals: [0] });
  expect(await health()).toBe(503);
  other.exec("ROLLBACK");
  other.close();
  expect((await create("a")).status).toBe(201);
  await expect.poll(health).toBe(200);
});

test("a store that is moved away is told at once, and is used again once it is back", async () => {
  expect((await create("first")).status).toBe(201);
  const file = join(folder, fileName);
  renameSync(file, `${file}.moved`);
  expect((await create("second")).status).toBe(503);
  await expect.poll(health).toBe(503);
  renameSync(`${file}.moved`, file);
  expect((await create("first")).status).toBe(409);
  expect((await create("third")).status).toBe(201);
  await expect.poll(health).toBe(200);
});

test("the server says at its start how much shared sheets may take up", async () => {
  await expect.poll(() => server.output()).toContain("Shared sheets may take up 2 GB (STORE_LIMIT).");
});
