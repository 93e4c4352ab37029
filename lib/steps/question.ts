/**
 * A question of the wizard owns its answer: its words, its kind, when it matters, and (through its path) its schema.
 * Form, check-your-answers, sheet and letters all read it from here.
 */
import type { AnswerPath, Answers } from "@/lib/answers";
import type { FactId } from "@/lib/facts";
import type { Picture } from "./pictures";

export type StepId = "office" | "features" | "internet" | "server" | "network";

export type Option = {
  value: string;
  label: string;
  hint?: string;
};

/** One way of finding an answer out: where to look, then what to click or whom to ask, in order. */
export type WayToFind = {
  where: string;
  steps: readonly string[];
  picture?: Picture;
  /** A page to read. It opens beside the wizard. */
  link?: `https://${string}`;
};

type QuestionBase = {
  path: AnswerPath;
  /** The question as the office manager reads it: "Do patients use the Patient Portal?" */
  label: string;
  /** Its name in a list of answers: "Patient Portal". */
  name: string;
  /** One line under the question. */
  hint?: string;
  /** "How do I find this?" Every technical question has it. */
  help?: readonly [WayToFind, ...WayToFind[]];
  /** Whether the answers so far make this question matter. Left out: always. */
  show?: (answers: Answers) => boolean;
  /** May stay without an answer: the step is done without it. What is typed may always. */
  optional?: true;
  /** The facts that the words of the question and its help rest on. */
  cites?: readonly FactId[];
};

/** `unsure`, where it is an option, is always the last one; so is the value "", an answer that is still awaited. */
export type ChoiceQuestion = QuestionBase & { kind: "choice"; options: readonly Option[] };

export type SeveralQuestion = QuestionBase & { kind: "several"; options: readonly Option[] };

export type TextQuestion = QuestionBase & {
  kind: "text" | "address" | "hostname" | "mac" | "prefix-length" | "date" | "networks";
  /** What browsers may fill in: an HTML autocomplete token. */
  autoComplete?: string;
  inputMode?: "text" | "email" | "tel" | "decimal" | "numeric" | "url";
  example?: string;
  /** What the app itself can find out, once it is asked to. */
  offer?: "outside-address";
};

export type StepQuestion = ChoiceQuestion | SeveralQuestion | TextQuestion;

export type Step = {
  id: StepId;
  /** "Internet" */
  title: string;
  /** One sentence under the title: why these questions. */
  lead: string;
  questions: readonly StepQuestion[];
};
