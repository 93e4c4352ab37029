/** The shape of the rules that yield notices, questions and tasks: when they hold, they say one thing, with its sources. */
import type { Cites, Said } from "@/lib/plan/schema";
import type { Finding, Situation } from "./situation";

export type EntryRule<Head> = Head & {
  cites: Cites | ((situation: Situation) => Cites);
  when: (situation: Situation) => Finding;
  text: string | ((situation: Situation) => string);
};

/** What a rule says, or nothing when it does not hold. */
export function say<Head extends object>(rule: EntryRule<Head>, situation: Situation): Said | undefined {
  const finding = rule.when(situation);
  if (!finding) return undefined;
  const text = typeof rule.text === "string" ? rule.text : rule.text(situation);
  const cites = typeof rule.cites === "function" ? rule.cites(situation) : rule.cites;
  return { text, because: finding.because, cites };
}

export const always = () => ({ because: [] });
