/** How jobs ask what stands in a plan. */

import type { AddressingEntry, InboundRule, Plan } from "@/lib/plan";
import { listed } from "@/lib/text/listed";

export const hasTask = ({ tasks }: Plan, id: string): boolean => tasks.some((task) => task.id === id);

export const hasNotice = ({ notices }: Plan, id: string): boolean => notices.some((notice) => notice.id === id);

/** Those of the tasks that the plan has. */
export const tasksOf = (plan: Plan, ...ids: readonly string[]): string[] => ids.filter((id) => hasTask(plan, id));

/** Those of the faults to mend first that the plan has. */
export const blockersOf = ({ notices }: Plan, ...ids: readonly string[]): string[] =>
  ids.filter((id) => notices.some((notice) => notice.id === id && notice.level === "blocker"));

/** Those of the questions that the plan has. */
export const questionsOf = ({ questions }: Plan, ...ids: readonly string[]): string[] =>
  ids.filter((id) => questions.some((question) => question.id === id));

export const address = ({ addressing }: Plan, id: AddressingEntry["id"]): AddressingEntry | undefined =>
  addressing.find((entry) => entry.id === id);

export const inboundBy = ({ inbound }: Plan, action: InboundRule["action"]): InboundRule[] =>
  inbound.filter((rule) => rule.action === action);

/** What may open a port on hold, as its row says it. No answer does so by being given. */
const unless: Readonly<Record<string, string>> = { "in-1234": "MacPractice names who may come in" };

export const staysClosed = ({ id, ports }: InboundRule): string =>
  `${listed(ports)} stays closed unless ${unless[id] ?? "the answer opens it"}.`;

/** What staff outside need of the server, and that it is reached through the VPN alone. */
export function throughVpn({ inbound }: Plan): string {
  const ports = inbound.flatMap((rule) => ("vpn" in rule && rule.vpn ? rule.ports : []));
  return ports.length > 0
    ? `Staff outside reach TCP ${listed(ports)} through the VPN or not at all; no port of the server is opened for them.`
    : "Staff outside come in through the VPN alone; no port of the server is opened for them.";
}
