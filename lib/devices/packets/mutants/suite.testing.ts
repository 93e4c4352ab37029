import { expect, it } from "vitest";
import { labelOf } from "@/lib/devices/packets/check.testing";
import type { Lab } from "@/lib/devices/packets/lab.testing";
import { rulesetsOf, type Target } from "@/lib/devices/packets/target.testing";
import { tally } from "@/lib/devices/packets/totals.testing";
import { deviations } from "@/lib/devices/packets/try.testing";
import { standing } from "@/lib/devices/packets/try-office.testing";
import { type Mutant, spoiled } from "./mutant.testing";
import { mutantOffices } from "./office.testing";

/** Each is loaded as any other, and must be noticed where its name says so. */
export function mutantsOf(lab: () => Lab, target: Target, mutants: readonly Mutant[]): void {
  it.each(mutants.map((mutant, index) => [mutant.name, mutant, index] as const))(
    "it is noticed where %s",
    async (_name, mutant, index) => {
      const { policy, place, names, checks } = standing(mutantOffices[mutant.office], {
        fixedWan: false,
        dropBox: false,
      });
      const texts = spoiled(target.rulesets(policy, names), mutant);
      const rulesets = rulesetsOf(target, texts);
      const [, ruleset] = rulesets[index % rulesets.length] ?? [];
      if (!ruleset) throw new Error(`${target.id} has no ruleset.`);
      await lab().place(place);
      const { code, said } = await lab().load(ruleset);
      expect(code, said).toBe(0);
      const named = checks.filter((one) => labelOf(one) === mutant.caughtBy);
      expect(named, "the probe is one of those that every ruleset meets").toHaveLength(1);
      expect(await deviations(lab(), named, 1000)).toHaveLength(1);
      tally({ device: target.id, mutants: 1 });
    },
  );

  it.each(Object.keys(mutantOffices))("unspoiled, nothing is noticed of the office “%s”", async (key) => {
    const office = Object.entries(mutantOffices).find(([name]) => name === key)?.[1] ?? { version: 1 };
    const { policy, place, names, checks } = standing(office, { fixedWan: false, dropBox: false });
    for (const [how, ruleset] of rulesetsOf(target, target.rulesets(policy, names))) {
      await lab().place(place);
      expect((await lab().load(ruleset)).code, how).toBe(0);
      expect(await deviations(lab(), checks), how).toEqual([]);
    }
  });
}
