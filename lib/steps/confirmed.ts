/** Who gave an answer that is kept as a confirmation, and when. The same two questions under each of them. */
import type { Answers } from "@/lib/answers";
import type { TextQuestion } from "./question";

type Confirmation = keyof NonNullable<Answers["confirmations"]>;

type Words = {
  /** "Who at MacPractice told you?" */
  label: string;
  /** "Port 1234" */
  name: string;
};

export function confirmedBy(
  of: Confirmation,
  { label, name }: Words,
  show: (answers: Answers) => boolean,
): TextQuestion {
  return {
    kind: "text",
    path: `confirmations.${of}.confirmedBy`,
    label,
    name: `${name} confirmed by`,
    hint: "A name or a ticket number.",
    autoComplete: "off",
    show,
  };
}

export function confirmedOn(
  of: Confirmation,
  { label, name }: Words,
  show: (answers: Answers) => boolean,
): TextQuestion {
  return { kind: "date", path: `confirmations.${of}.confirmedOn`, label, name: `${name} confirmed on`, show };
}
