import { oneLine } from "@/lib/answers/one-line";
import type { Plan } from "@/lib/plan";
import type { Work } from "@/lib/work";
import { type ItemState, itemsWithFound } from "@/lib/work/items";
import { jobsOfPlan, stateOfItem } from "@/lib/work/job-state";
import type { Block, Section, Worked } from "./model";

const words: Record<Exclude<ItemState, "open">, string> = {
  done: "Done",
  "not-done": "Can’t or not needed",
  changed: "Changed since it was ticked",
};

/** Puts marks and notes on the rows and items that they belong to. */
export function withMarks(sections: readonly Section[], plan: Plan, work: Work): Section[] {
  const jobs = jobsOfPlan(plan);
  const worked = new Map(
    itemsWithFound(plan, work).map((item): [string, Worked] => {
      const job = jobs.find(({ settles }) => settles.includes(item.id));
      const state = stateOfItem(item, work, job);
      const note = oneLine(work.notes[item.id]?.text);
      return [
        item.id,
        { ...(state !== "open" && { mark: { state, word: words[state] } }), ...(note && { note: `Note: ${note}` }) },
      ];
    }),
  );
  const marked = <Entry extends { id: string }>(entry: Entry): Entry => ({ ...entry, ...worked.get(entry.id) });
  return sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => blockWith(block, marked)) }));
}

function blockWith(block: Block, marked: <Entry extends { id: string }>(entry: Entry) => Entry): Block {
  switch (block.kind) {
    case "table":
      return { ...block, rows: block.rows.map(marked) };
    case "notices":
      return { ...block, items: block.items.map(marked) };
    case "reasons":
      return { ...block, items: block.items.map(marked) };
    case "questions":
      return { ...block, items: block.items.map(marked) };
    default:
      return block;
  }
}
