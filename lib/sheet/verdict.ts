import type { Plan } from "@/lib/plan";

/** The whole sheet in one sentence: "Open 1 port, hold 1, keep 4 closed; 2 questions to settle first." */
export function verdictOf({ inbound, notices, questions }: Plan): string {
  const ports = inbound.filter((rule) => rule.id !== "in-default");
  const count = (action: string) => ports.filter((rule) => rule.action === action).length;
  const blockers = notices.filter(({ level }) => level === "blocker").length;
  const [open, held, closed] = [count("forward"), count("hold"), count("block")];

  const first = blockers > 0 ? `Fix ${blockers === 1 ? "1 fault" : `${blockers} faults`} first. ` : "";
  const opening = open === 0 ? "Open no port" : `Open ${open === 1 ? "1 port" : `${open} ports`}`;
  const holding = held === 0 ? "" : `, hold ${held}`;
  const asking =
    questions.length === 0
      ? "no question is open"
      : questions.length === 1
        ? "1 question is still open"
        : `${questions.length} questions are still open`;
  return `${first}${opening}${holding}, keep ${closed} closed; ${asking}.`;
}
