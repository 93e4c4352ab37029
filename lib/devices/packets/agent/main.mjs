/** Stands in one namespace of the lab, answers there and asks from there. One line of JSON in, one out; ends with its input. */
import { createInterface } from "node:readline";
import { listen } from "./listen.mjs";
import { probe } from "./probe.mjs";

const answer = async ({ listen: what, probes }) => {
  if (what) return listen(what);
  return Promise.all(probes.map(probe));
};

const lines = createInterface({ input: process.stdin });
lines.on("line", async (line) => {
  const { id, ...asked } = JSON.parse(line);
  const said = await answer(asked).then(
    (result) => ({ id, result: result ?? [] }),
    (error) => ({ id, error: String(error) }),
  );
  process.stdout.write(`${JSON.stringify(said)}\n`);
});
lines.on("close", () => process.exit());
