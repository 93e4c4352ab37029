/**
 * A process of its own whose store has a small disk to itself, the folder DATA_DIR. It fills the disk, and then does what has
 * to work all the same. It says what came of each, a line at a time.
 */
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { collectGarbage } from "@/lib/store/blobs.testing";
import { createBodyOf, idOf, openApi, ownerToken, putBodyOf, send, technicianToken } from "./api.testing";

const folder = process.env.DATA_DIR ?? "";
const say = (...words: (string | number)[]) => writeSync(1, `${words.join(" ")}\n`);

/** Takes up what is left of the disk, as somebody else's logs might. */
function fillUp(name: string): void {
  const descriptor = openSync(join(folder, name), "w");
  for (const bytes of [1_000_000, 100_000, 4096, 1])
    try {
      for (;;) if (writeSync(descriptor, Buffer.alloc(bytes)) < bytes) break;
    } catch {
      // Nothing of this size fits any more.
    }
  closeSync(descriptor);
}

let service = openApi(folder);
const create = async (office: string) => {
  const blob = putBodyOf(office, 3).blob;
  const { status, json } = await send("POST", "", { body: { ...createBodyOf(office), plan: blob, work: blob } });
  return [status, json.error?.code ?? ""];
};
const offices: string[] = [];
for (let index = 0; ; index++) {
  const [status, code] = await create(`office-${index}`);
  if (status !== 201) {
    say("create", status ?? "", code ?? "");
    break;
  }
  offices.push(`office-${index}`);
}
say("created", offices.length > 50 ? "many" : "few");

const attempt = async (what: string, { status, json }: Awaited<ReturnType<typeof send>>) =>
  say(what, status, json?.error?.code ?? "");
const reading = () => send("GET", `/${idOf("office-0")}`, { token: technicianToken("office-0") });

fillUp("somebody-else");
await attempt("read", await reading());
const larger = { token: technicianToken("office-0"), body: putBodyOf("larger", 4), headers: { "if-match": '"1"' } };
await attempt("save", await send("PUT", `/${idOf("office-0")}/work`, larger));
for (const office of offices.slice(1, 12)) {
  await attempt("withdraw", await send("DELETE", `/${idOf(office)}`, { token: ownerToken(office) }));
  // What this has made room for is gone at once.
  fillUp(`more-${office}`);
}

await service.close();
await collectGarbage();
service = openApi(folder);
await attempt("read by a server that was started anew", await reading());
const ended = Date.now() + 31 * 86_400_000;
let erased = 0;
for (;;) {
  const swept = await service.store.sweep(ended, 100);
  if (swept.erased === 0) break;
  erased += swept.erased;
}
say("swept", erased === offices.length - 11 ? "all" : erased);
for (const office of offices.slice(1, 12)) rmSync(join(folder, `more-${office}`), { force: true });
rmSync(join(folder, "somebody-else"));
say("create", ...(await create("later")));
await service.close();
