/** Which of the contradictions between the articles bear on this office. They are shown, never settled in silence. */
import { type ConflictId, conflicts } from "@/lib/facts/conflicts";
import type { PlanConflict, Question } from "@/lib/plan/schema";
import { port22Any } from "./notices/outbound";
import { addressingEntry, forwardedToServer, isOpen, type Situation, usesMobile, webForwarded } from "./situation";

/** C18 is a refusal of input and is shown where it happens. */
type ShownConflictId = Exclude<ConflictId, "C18">;

type Bearing = (situation: Situation, questions: readonly Question[]) => boolean;

const always: Bearing = () => true;
const withPortal: Bearing = ({ features }) => features.patientPortal === "yes";
const asked =
  (id: string): Bearing =>
  (_situation, questions) =>
    questions.some((question) => question.id === id);

/** In the order in which the plan lists them. */
const bearings: readonly { id: ShownConflictId; bears: Bearing }[] = [
  { id: "C1", bears: withPortal },
  { id: "C2", bears: (situation) => addressingEntry(situation, "external-static").need !== "not-required" },
  { id: "C3", bears: ({ features }) => features.mobile === "inside" },
  { id: "C4", bears: asked("ask-ddns-mobile") },
  { id: "C5", bears: (situation) => webForwarded(situation) !== undefined },
  { id: "C6", bears: asked("ask-plain-ftp") },
  { id: "C7", bears: usesMobile },
  { id: "C8", bears: always },
  { id: "C9", bears: always },
  { id: "C10", bears: (situation) => forwardedToServer(situation) !== undefined },
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
];

export function conflictsOf(situation: Situation, questions: readonly Question[]): PlanConflict[] {
  return bearings
    .filter(({ bears }) => bears(situation, questions))
    .map(({ id }) => {
      const { statements, resolution } = conflicts[id];
      return { id, statements: statements.map(({ text, cites }) => ({ text, cites: [...cites] })), resolution };
    });
}
