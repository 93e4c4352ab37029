/** Which of the contradictions between the articles bear on this office. They are shown, never settled in silence. */
import { type ConflictId, conflicts } from "@/lib/facts/conflicts";
import type { Conflict, ConflictStatement } from "@/lib/facts/types";
import type { Cites, PlanConflict, Question } from "@/lib/plan/schema";
import { port22Any } from "./notices/outbound";
import { addressingEntry, isOpen, type Situation, usesMobile } from "./situation";
import { webReached } from "./web";

/** C18 is a refusal of input and is shown where it happens. */
type ShownConflictId = Exclude<ConflictId, "C18">;

type Bearing = (situation: Situation, questions: readonly Question[]) => boolean;

const always: Bearing = () => true;
const withPortal: Bearing = ({ features }) => features.patientPortal === "yes";
const asked =
  (id: string): Bearing =>
  (_situation, questions) =>
    questions.some((question) => question.id === id);

/** Ports 20 and 21 may concern this office, or do. */
function plainFtpIsOpen({ features, confirmations }: Situation): boolean {
  const { eStatements, eStatementsPlainFtp } = features;
  if (eStatements === "other" || isOpen(eStatements)) return true;
  if (eStatements !== "revspring" && eStatements !== "dma") return false;
  const answer = confirmations.plainFtp?.answer;
  if (answer === "not-needed") return false;
  return answer === "needed" || eStatementsPlainFtp !== "no";
}

/** In the order in which the plan lists them. */
const bearings: readonly { id: ShownConflictId; bears: Bearing }[] = [
  { id: "C1", bears: withPortal },
  { id: "C2", bears: ({ features }) => features.patientPortal === "yes" || features.mobile === "outside" },
  { id: "C3", bears: ({ features }) => features.mobile === "inside" },
  { id: "C4", bears: asked("ask-ddns-mobile") },
  { id: "C5", bears: (situation) => webReached(situation) !== undefined },
  { id: "C6", bears: plainFtpIsOpen },
  { id: "C7", bears: usesMobile },
  { id: "C8", bears: always },
  { id: "C9", bears: always },
  { id: "C10", bears: (situation) => addressingEntry(situation, "server-address").need === "required" },
  { id: "C11", bears: ({ features }) => features.eStatements === "revspring" },
  { id: "C12", bears: (situation) => port22Any.when(situation) !== undefined },
  { id: "C13", bears: withPortal },
  {
    id: "C14",
    bears: ({ features }) => features.eClaims === "pmsft" || features.eClaims === "both" || isOpen(features.eClaims),
  },
  { id: "C15", bears: (_situation, questions) => questions.some(({ to }) => to === "macpractice") },
  { id: "C16", bears: ({ network }) => network.outbound === "restricted" },
  { id: "C17", bears: always },
  { id: "C19", bears: asked("ask-server-management") },
  { id: "C20", bears: asked("ask-remote-client") },
  { id: "C21", bears: withPortal },
];

export function conflictsOf(situation: Situation, questions: readonly Question[]): PlanConflict[] {
  return bearings
    .filter(({ bears }) => bears(situation, questions))
    .map(({ id }) => {
      const { resolution } = conflicts[id];
      const statements = statementsFor(id, situation).map(({ text, cites: [first, ...rest] }) => {
        const cites: Cites = [first, ...rest];
        return { text, cites };
      });
      return { id, statements, resolution };
    });
}

/** C2 has a statement about the Portal alone, which is no news to an office without one. */
function statementsFor(id: ShownConflictId, { features }: Situation): readonly ConflictStatement[] {
  const { statements }: Conflict = conflicts[id];
  if (id !== "C2" || features.patientPortal === "yes") return statements;
  return statements.filter(({ cites }) => !cites.includes("F61"));
}
