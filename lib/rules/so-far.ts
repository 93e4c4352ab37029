/** What the answers so far mean, in the office manager's words: the panel beside the questions. */

import type { AnswerPath, Answers } from "@/lib/answers";
import type { InboundRule, OutboundRule, Plan, Recipient } from "@/lib/plan/schema";
import { serviceName } from "@/lib/services";
import { questionOf } from "@/lib/steps";
import { plainWords } from "./plain-words";

export type SoFarItem = { id: string; text: string };

export type SoFar = {
  /** To be mended before anything is opened. */
  blockers: readonly SoFarItem[];
  /** Numbers that don't fit together, or can't be right: to be looked up again. */
  checks: readonly SoFarItem[];
  /** Good to know, for the sheet. */
  warnings: readonly SoFarItem[];
  /** Doors into the office that are to be opened. */
  open: readonly SoFarItem[];
  /** Closed unless an answer opens it. */
  held: readonly SoFarItem[];
  closed: readonly SoFarItem[];
  /** What must be able to go out, where the office restricts that or may. */
  out: readonly SoFarItem[];
  questions: readonly (SoFarItem & { to: Recipient })[];
  tasks: readonly SoFarItem[];
};

/** What the answers decide; and how many answers are still to come before the rest is decided. */
export type Decided = { view: SoFar; toCome: number };

export type SoFarGroup = keyof SoFar;

/** Counts only what was answered. What somebody else answers, and what is typed and may stay empty, keeps nothing waiting. */
export function decidedSoFar(plan: Plan, answers: Answers): Decided {
  const waiting = new Set<AnswerPath>();
  const isDecided = (because: readonly AnswerPath[]) => {
    const open = because.filter((path) => isChosen(path) && !isAnswered(answers, path));
    // What the technician reads on site is not waited for here.
    for (const path of open) if (!questionOf(path).optional) waiting.add(path);
    return open.length === 0 && (because.length === 0 || because.some((path) => isAnswered(answers, path)));
  };
  const firstIsDecided = ({ reasons: [first] }: { reasons: readonly [{ because: AnswerPath[] }, ...unknown[]] }) =>
    isDecided(first.because);
  const view = soFar({
    ...plan,
    inbound: plan.inbound.filter(firstIsDecided),
    outboundIfRestricted: plan.outboundIfRestricted.filter(firstIsDecided),
    questions: plan.questions.filter(({ because }) => isDecided(because)),
    tasks: plan.tasks.filter(({ because }) => isDecided(because)),
    notices: plan.notices.filter(({ level, because }) => level === "note" || isDecided(because)),
  });
  return { view, toCome: waiting.size };
}

/** Whether the manager chooses it from a list: that is answered, or still to come. */
function isChosen(path: AnswerPath): boolean {
  const { kind } = questionOf(path);
  return kind === "choice" && !path.startsWith("confirmations.");
}

function isAnswered(answers: Answers, path: AnswerPath): boolean {
  const [group = "", ...keys] = path.split(".");
  let at: unknown = new Map(Object.entries(answers)).get(group);
  for (const key of keys) at = typeof at === "object" && at !== null ? new Map(Object.entries(at)).get(key) : undefined;
  return at !== undefined;
}

/** All that the plan comes to, what is not answered taken as not sure. */
export function soFar(plan: Plan): SoFar {
  const rules = plan.inbound.map((rule) => ({ rule, text: doorText(rule) }));
  // Where outbound traffic is not restricted, nothing holds a row and nothing needs leave to go out.
  const isRestricted = plan.outboundPolicy === "restricted";
  const outbound = plan.outboundIfRestricted.filter((rule) => rule.origin === "macpractice" && rule.action !== "block");
  const pick = (action: InboundRule["action"]) =>
    rules.filter(({ rule }) => rule.action === action).map(({ rule, text }) => ({ id: rule.id, text }));
  return {
    blockers: plan.notices.filter(({ level }) => level === "blocker").map(toPlainItem),
    checks: plan.notices.filter(({ id }) => checkIds.has(id)).map(toPlainItem),
    warnings: plan.notices.filter(({ id, level }) => level === "warning" && !checkIds.has(id)).map(toPlainItem),
    open: pick("forward"),
    held: [...pick("hold"), ...outbound.filter(({ action }) => action === "hold" && isRestricted).map(toOutItem)],
    closed: pick("block").filter(({ id }) => id !== "in-default"),
    out: outbound.filter(({ action }) => action === "allow" && plan.outboundPolicy !== "unrestricted").map(toOutItem),
    questions: plan.questions.map(({ id, text, to }) => ({ id, text, to })),
    tasks: plan.tasks.map(toItem),
  };
}

/** Notices about the answers themselves. */
const checkIds: ReadonlySet<string> = new Set([
  "subnet-mismatch",
  "address-mismatch",
  "last-octet",
  "example-address",
  "mobile-without-wifi",
  "static-declined",
]);

const newWords = {
  blockers: "Fix first",
  open: "Now to open",
  held: "Now on hold",
  closed: "Now closed",
  out: "To be let out, if that is limited",
  questions: "Now to ask",
  checks: "Please check",
  warnings: "Good to know",
  tasks: "New task",
} as const satisfies Record<SoFarGroup, string>;

/** In the order in which a change is told. */
const groups: readonly SoFarGroup[] = [
  "blockers",
  "checks",
  "open",
  "held",
  "closed",
  "out",
  "questions",
  "warnings",
  "tasks",
];

export type News = {
  /** "open in-443": what to mark as new. */
  keys: ReadonlySet<string>;
  /** One short sentence for a screen reader; empty when nothing was added. */
  announcement: string;
};

export const newsKey = (group: SoFarGroup, id: string): string => `${group} ${id}`;

/** What came with the last answer. Without a previous state nothing is news. */
export function newest(previous: SoFar | undefined, current: SoFar): News {
  if (!previous) return { keys: new Set(), announcement: "" };
  const added = groups.flatMap((group) => {
    const known = new Set(previous[group].map(({ id }) => id));
    return current[group].filter(({ id }) => !known.has(id)).map((item) => ({ group, item }));
  });
  const [first] = added;
  return {
    keys: new Set(added.map(({ group, item }) => newsKey(group, item.id))),
    announcement: first ? `${newWords[first.group]}: ${first.item.text}` : lifted(previous, current),
  };
}

/** What went away matters where something had to be mended, opened, waited for or asked. */
function lifted(previous: SoFar, current: SoFar): string {
  for (const group of ["blockers", "open", "held"] as const) {
    const gone = previous[group].find(({ id }) => !current[group].some((item) => item.id === id));
    if (gone) return `No longer needed: ${gone.text}`;
  }
  const left = current.questions.length;
  if (left === previous.questions.length) return "";
  return left === 1 ? "1 open question left" : `${left} open questions left`;
}

function toPlainItem({ id, text }: SoFarItem): SoFarItem {
  return { id, text: plainWords[id] ?? text };
}

function toItem({ id, text }: SoFarItem): SoFarItem {
  return { id, text };
}

/** The inbound rows as doors: a port is one of many numbered doors into the office. */
const doors: Record<InboundRule["id"], string> = {
  "in-443": "Port 443, encrypted web",
  "in-80": "Port 80, unencrypted web",
  "in-1234": "Port 1234, MacPractice Message Server",
  "in-3306": "Port 3306, the MySQL database",
  "in-26700": "Port 26700, server management",
  "in-41853": "Port 41853, for MacPractice’s MPXServer only",
  "in-25": "Port 25, incoming email",
  "in-default": "Everything else from the internet",
};

function doorText(rule: InboundRule): string {
  const door = doors[rule.id];
  if (rule.action === "forward") {
    const to = rule.target.host === "server" ? "MacPractice server" : "mail server";
    return `${door} → ${to}${"sources" in rule && rule.sources ? `, only from ${rule.sources.join(", ")}` : ""}`;
  }
  return "vpn" in rule && rule.vpn ? `${door} (for staff outside only through the VPN)` : door;
}

const purposes: Record<string, string> = {
  "eclaims-sftp": "eClaims",
  "eclaims-pmsft": "eClaims",
  "estatements-revspring": "eStatements",
  "estatements-dma": "eStatements",
  "estatements-plain-ftp": "eStatements by plain FTP",
  "fast-attach": "NEA FastAttach",
  tickets: "support tickets",
  "drop-box": "Drop Box",
};

function toOutItem(rule: OutboundRule): SoFarItem {
  const ports = `${rule.ports.length > 1 ? "Ports" : "Port"} ${rule.ports.join(" and ")}`;
  const host = "destination" in rule && rule.destination.kind === "host" ? ` → ${rule.destination.host}` : "";
  const purpose = rule.services.map((service) => purposes[service] ?? serviceName(service)).join(" and ");
  return { id: rule.id, text: `${ports}, ${purpose}${host}` };
}
