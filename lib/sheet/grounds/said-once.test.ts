import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { conflicts, isConflictId } from "@/lib/facts";
import type { Plan } from "@/lib/plan";
import { featuresAlone } from "@/lib/sheet/fixtures/feature-alone.testing";
import { sheetOf } from "@/lib/sheet/fixtures/offices.testing";
import type { Grounds } from "@/lib/sheet/model";
import { repeats, tells } from "./said-once";

const sentences = (text: string) => text.split(/(?<=[.?!]) /);

/** The plan's rows, addresses, notices and tasks, with what each says. */
function entriesOf({ inbound, outboundIfRestricted, addressing, notices, tasks }: Plan) {
  return [
    ...[...inbound, ...outboundIfRestricted].map(({ id, reasons }) => ({ id, texts: reasons.map(({ text }) => text) })),
    // Of an address that is neither needed nor known, how it stands is no news.
    ...addressing.map(({ id, need, value, reasons }) => ({
      id,
      texts: (need === "not-required" && !value ? reasons.slice(0, 1) : reasons).map(({ text }) => text),
    })),
    ...[...notices, ...tasks].map(({ id, text }) => ({ id, texts: [text] })),
  ];
}

const ofPlan = (plan: Plan): string[] => entriesOf(plan).flatMap(({ texts }) => texts.flatMap(sentences));

function saidAt({ sections }: Grounds, id: string): string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "reasons")
        return block.items.filter((item) => item.id === id).flatMap(({ why }) => why.flatMap(sentences));
      if (block.kind !== "notices") return [];
      return block.items.filter((item) => item.id === id).flatMap(({ text }) => sentences(text));
    }),
  );
}

function inGrounds({ sections }: Grounds): string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "reasons") return block.items.flatMap(({ why }) => why.flatMap(sentences));
      return block.kind === "notices" ? block.items.flatMap(({ text }) => sentences(text)) : [];
    }),
  );
}

describe("the grounds", () => {
  test("say every sentence of the plan at its entry, or point to the conflict that tells it, or say it above", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { plan, grounds } = sheetOf(answers);
        const told = plan.conflicts.flatMap(({ id }) => (isConflictId(id) ? (tells[id] ?? []) : []));
        const above = inGrounds(grounds);
        const lost = entriesOf(plan).flatMap(({ id, texts }) => {
          const said = saidAt(grounds, id);
          const isSaid = (sentence: string) =>
            said.includes(sentence) || told.includes(sentence) || above.includes(repeats[id]?.[sentence] ?? "");
          return texts.flatMap(sentences).filter((sentence) => !isSaid(sentence));
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("point only to conflicts that they tell", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { plan, grounds } = sheetOf(answers);
        const pointed = inGrounds(grounds).flatMap((text) => text.match(/(?<=\b[Ss]ee )C\d+/g) ?? []);
        const shown: readonly string[] = plan.conflicts.map(({ id }) => id);
        expect(pointed.filter((id) => !shown.includes(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what a conflict tells", () => {
  const plans = [...offices.map(({ document }) => document), ...featuresAlone.map(({ answers }) => answers)].map(
    (answers) => sheetOf(answers).plan,
  );
  const everything = new Set(plans.flatMap(ofPlan));

  test.each(Object.entries(tells))("%s: is said by some plan in just these words", (_id, told) => {
    expect(told.filter((sentence) => !everything.has(sentence))).toEqual([]);
  });

  test("belongs to an entry that cites it", () => {
    const entries = plans.flatMap(({ inbound, outboundIfRestricted, addressing, notices, tasks }) => [
      ...[...inbound, ...outboundIfRestricted, ...addressing].map(({ reasons }) => ({
        text: reasons.map(({ text }) => text).join(" "),
        cites: reasons.flatMap(({ cites }): readonly string[] => cites),
      })),
      ...[...notices, ...tasks].map(({ text, cites }) => ({ text, cites: cites.map((cite): string => cite) })),
    ]);
    for (const [id, told] of Object.entries(tells)) {
      const facts = isConflictId(id) ? conflicts[id].statements.flatMap(({ cites }): readonly string[] => cites) : [];
      for (const sentence of told) {
        const of = entries.filter(({ text }) => text.includes(sentence));
        expect(of.every(({ cites }) => cites.includes(id) || cites.some((cite) => facts.includes(cite)))).toBe(true);
      }
    }
  });
});
