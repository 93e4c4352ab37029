/** Asks all of it at once, and tells what is not as it must be. */
import { type Check, holds, isOpen, labelOf, sayExpected } from "./check.testing";
import type { Asker, Lab } from "./lab.testing";

const quick = 400;

/** How long what must be open may take on a busy computer. */
const patience = 2500;

/**
 * What must be open gets more time before it counts as closed. Where it needed that, the computer is slow just now, and an open
 * port would have looked closed as well: then what must be closed is asked again, as patiently.
 */
export async function deviations(lab: Lab, checks: readonly Check[], patient = patience): Promise<string[]> {
  const found = await askAll(lab, checks, quick);
  const late = checks.filter((check) => isOpen(check) && !holds(check, found.get(check) ?? ""));
  if (late.length > 0) {
    const again = [...late, ...checks.filter((check) => !isOpen(check))];
    for (const [check, word] of await askAll(lab, again, patient)) found.set(check, word);
  }
  return checks
    .filter((check) => !holds(check, found.get(check) ?? ""))
    .map((check) => `${labelOf(check)}: ${found.get(check)}, not ${sayExpected(check.expects)}`);
}

async function askAll(lab: Lab, checks: readonly Check[], wait: number): Promise<Map<Check, string>> {
  const byAsker = new Map<Asker, Check[]>();
  for (const check of checks) byAsker.set(check.asker, [...(byAsker.get(check.asker) ?? []), check]);
  const found = new Map<Check, string>();
  await Promise.all(
    [...byAsker].map(async ([asker, own]) => {
      const words = await lab.ask(
        asker,
        own.map(({ probe }) => probe),
        wait,
      );
      own.forEach((check, index) => {
        found.set(check, words[index] ?? "no answer");
      });
    }),
  );
  return found;
}
