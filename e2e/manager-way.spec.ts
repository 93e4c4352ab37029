/**
 * What a manager’s way costs, from “Start” to the page after the answers: clicks, keys, words to read, and how long the
 * screens are. The figures of each office are printed, so that a change shows before a limit is reached.
 */
import { nothingUsed } from "@/lib/answers/fixtures/nothing-used";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { steps } from "@/lib/steps";
import { bigOffice } from "./support/big-office";
import { ManagerWay, type Screen } from "./support/manager-way";
import { expect, test } from "./support/test";

/** `wizard`: the five steps and the answers to check, on a desk of 1,280 px, as they stand when they are left. */
const most = { clicks: 44, words: 2_800, wizard: 9_200 };

test.use({ viewport: { width: 1280, height: 800 } });

for (const { name, document } of [
  { name: "an office that uses little", document: nothingUsed.document },
  { name: "the Portal behind a changing address", document: portalWithDynamicDns.document },
  { name: "nearly everything, and unsure of a part", document: bigOffice },
])
  test(`a manager gets through with a patience of minutes: ${name}`, async ({ page }) => {
    const way = new ManagerWay(page);
    await way.walk(document);
    expect(way.missed(document)).toEqual([]);
    // The figures are those of this very office: what was pressed and typed is what the browser keeps.
    expect(await way.kept()).toMatchObject(way.answered(document));

    const all = sumOf("from Start to there", way.screens.slice(0, -1));
    const wizard = sumOf("five steps and check", way.screens.slice(1, 2 + steps.length));
    console.log(tableOf(name, [...way.screens, wizard, all]));
    expect.soft(all.clicks, "clicks").toBeLessThanOrEqual(most.clicks);
    expect.soft(all.words, "words to read").toBeLessThanOrEqual(most.words);
    expect.soft(wizard.height, "five steps and check").toBeLessThanOrEqual(most.wizard);
    expect(way.screens).toHaveLength(steps.length + 3);
  });

function sumOf(name: string, screens: readonly Screen[]): Screen {
  const sum = (part: Exclude<keyof Screen, "name">) => screens.reduce((all, screen) => all + screen[part], 0);
  return { name, clicks: sum("clicks"), keys: sum("keys"), words: sum("words"), height: sum("height") };
}

function tableOf(name: string, rows: readonly Screen[]): string {
  const line = (first: string, rest: readonly (string | number)[]) =>
    first.padEnd(22) + rest.map((figure) => String(figure).padStart(8)).join("");
  return [
    line(name, []),
    line("", ["clicks", "keys", "words", "px"]),
    ...rows.map((row) => line(row.name, [row.clicks, row.keys, row.words, row.height])),
  ].join("\n");
}
