import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "@/lib/dev/root.mjs";
import { runPackage } from "@/lib/dev/run.mjs";
import { makeSite } from "@/lib/site/build/make-site";
import { floorFiles } from "./pages";

/** Inside the project, so that it is built from the very same packages. */
export const floorFolder = join(root, ".cache", "floor");

export const floorSite = join(root, ".cache", "floor-site");

/** What besides its own text goes into it: the packages, the browsers that it is built for, and the cryptography that one page measures. */
const builtUpon = ["package.json", "package-lock.json", "lib/share/blob.ts", "lib/share/keys.ts", "lib/share/bytes.ts"];

/** Writes and builds the floor app, unless it stands there already, built from the same text and packages. */
export async function buildFloor(): Promise<void> {
  const stamp = join(floorSite, "source-hash");
  const hash = createHash("sha256").update(JSON.stringify(floorFiles));
  for (const file of builtUpon) hash.update(readFileSync(join(root, file)));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(floorFolder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(floorFiles)) {
    const file = join(floorFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.trimStart());
  }
  const code = await runPackage("next/dist/bin/next", ["build", floorFolder], { env: { NODE_ENV: "production" } });
  if (code !== 0) throw new Error("The floor pages could not be built; the reason stands above.");
  await makeSite({ from: join(floorFolder, "out"), site: floorSite, build: wanted.slice(0, 20) });
  writeFileSync(stamp, wanted);
}
