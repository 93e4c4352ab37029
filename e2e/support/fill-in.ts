import type { StepPage } from "@/e2e/pages/step-page";

/** Answers by the question's own words: an option, several options, or what to type. */
export type Given = Record<string, string | readonly string[]>;

/** Answers the questions of a step one after the other, as they come up. */
export async function fillIn(step: StepPage, given: Given): Promise<void> {
  for (const [label, answer] of Object.entries(given)) {
    const group = step.folded(label);
    await group.or(step.field(label)).first().waitFor({ state: "attached" });
    if ((await group.count()) === 0) await step.type(label, String(answer));
    else for (const option of [answer].flat()) await step.answer(label, option);
  }
}
