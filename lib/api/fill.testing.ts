/**
 * A process of its own that creates shares in DATA_DIR until one is refused, waits for a line on its standard input, and goes
 * on. It says what came of each, a line at a time.
 */
import { once } from "node:events";
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { createBodyOf, idOf, openApi, ownerToken, send } from "./api.testing";

/** Written at once, so that nothing said is lost when the process is killed. */
const say = (...words: (string | number)[]) => writeSync(1, `${words.join(" ")}\n`);

openApi(process.env.DATA_DIR ?? "");
const lines = createInterface(process.stdin);
const goOn = once(lines, "line");

async function create(index: number): Promise<number> {
  const { status, json } = await send("POST", "", { body: createBodyOf(`office-${index}`) });
  say(status === 201 ? "created" : "refused", `office-${index}`, status, json.error?.code ?? "");
  return status;
}

let index = 0;
while ((await create(index)) === 201) index++;
await create(index);
const { status } = await send("GET", `/${idOf("office-0")}`, { token: ownerToken("office-0") });
say("read", status);
await goOn;
for (const _ of [1, 2, 3]) await create(++index);
lines.close();
