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
  /** What it reads in a list of answers, where it says more than in its row. */
  listed?: string;
  /** Only for those who know: it stands behind the question's own fold (`known`). */
  known?: true;
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
  /** Its name in a list: "Patient Portal". */
  name: string;
  /** One line under the question; in a list of names, what the thing is in a few words. */
  hint?: string;
  /** "How do I find this?" Every technical question has it, or stands in a drawing that says it for all its fields. */
  help?: readonly [WayToFind, ...WayToFind[]];
  /** Whether the answers so far make this question matter. Left out: always. */
  show?: (answers: Answers) => boolean;
  /** One line under it where, by the other answers, this one changes nothing now. Then it may stay without an answer. */
  moot?: (answers: Answers) => string | undefined;
  /** May stay without an answer: the step is done without it. What is typed may always. */
  optional?: true;
  /** The facts that the words of the question and its help rest on. */
  cites?: readonly FactId[];
};

/** `unsure`, where it is an option, is always the last one; so is the value "", an answer that is still awaited. */
export type ChoiceQuestion = QuestionBase & {
  kind: "choice";
  options: readonly Option[];
  /** The words over the options that only some people know. */
  known?: string;
  /** The option that those say more about: choosing it shows them, and it stays marked when one of them is chosen. */
  knownUnder?: string;
};

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

/** A question with what hangs on it: both stand together. */
export type Line = {
  question: StepQuestion;
  /** A text that belongs to the same answer, in the same line: the name beside "None" and "Not sure". */
  beside?: TextQuestion;
  /** Asked right under it, once it matters. */
  under?: readonly StepQuestion[];
  /** What somebody else has to answer first, folded under it. */
  told?: Fold;
};

export type Fold = {
  id: string;
  title: string;
  lead?: string;
  /** Says in its head how many of its questions are answered, where each of them is asked for. */
  counted?: true;
  /** Open from the start once something in it is answered. A fault opens it always. */
  opensWhenAnswered?: true;
  titles?: "names";
  lines: readonly Line[];
};

/** How the questions of a step stand on its page. */
export type Part =
  | { kind: "lines"; title?: string; lead?: string; titles?: "names"; lines: readonly Line[] }
  /** Short texts, side by side where there is room. */
  | { kind: "columns"; title?: string; lead?: string; questions: readonly StepQuestion[] }
  /** One drawing of the screen that says the answers, with a field in the place of each. */
  | { kind: "screen"; title: string; way: WayToFind; rows: readonly ScreenRow[] }
  | ({ kind: "fold" } & Fold);

/** `says`: what the screen calls it. */
export type ScreenRow = { says: string; question: StepQuestion };

export type Step = {
  id: StepId;
  /** "The server" */
  title: string;
  /** Under the title: why these questions, and what "Not sure" does. */
  lead: string;
  parts: readonly Part[];
  /** All that its parts ask, in their order. */
  questions: readonly StepQuestion[];
};
