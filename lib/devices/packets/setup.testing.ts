import { removeLeftovers } from "./leftovers.testing";
import { forgetTotals, totals } from "./totals.testing";

export async function setup(): Promise<void> {
  await removeLeftovers();
  forgetTotals();
}

export async function teardown(): Promise<void> {
  // A worker that was killed has left its lab.
  await removeLeftovers();
  process.stdout.write(
    `\nTried with real packets:\n${totals()
      .map((line) => `  ${line}\n`)
      .join("")}`,
  );
}
