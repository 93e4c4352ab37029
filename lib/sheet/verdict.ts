import type { Plan } from "@/lib/plan";

/** The whole sheet in one sentence: "Open 1 port, leave 1 closed unless an answer opens it, keep everything else closed." */
export function verdictOf({ inbound, notices }: Plan): string {
  const count = (action: string) => inbound.filter((rule) => rule.action === action).length;
  const blockers = notices.filter(({ level }) => level === "blocker").length;
  const [open, held] = [count("forward"), count("hold")];

  const first = blockers > 0 ? `Fix ${blockers === 1 ? "1 fault" : `${blockers} faults`} first. ` : "";
  const opening = open === 0 ? "Open no port" : `Open ${open === 1 ? "1 port" : `${open} ports`}`;
  const holding = held === 0 ? "" : `, leave ${held} closed unless an answer opens ${held === 1 ? "it" : "them"}`;
  const rest = open + held === 0 ? "keep everything closed" : "keep everything else closed";
  return `${first}${opening}${holding}, ${rest}.`;
}
