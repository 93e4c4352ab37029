/**
 * What was found on site, in the places that the sheet left blank. It fills in addresses and values only: which row opens, stays
 * closed or waits was decided with the plan.
 */
import { type Answers, crossFaults, readAnswers } from "@/lib/answers";
import type { FactId } from "@/lib/facts";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { answerOfFound, foundValue } from "./found-value";
import { addressPaths, targetPaths } from "./paths";
import { type FoundPath, foundPaths, type Work } from "./schema";

/** The blanks that the sheet of these answers has, in the order of `foundPaths`. */
export function foundBlanks(answers: Answers, plan: Plan): FoundPath[] {
  const asked = new Set<FoundPath>([
    ...alwaysAsked,
    ...plan.addressing.flatMap(({ id, need }) => (need === "not-required" ? [] : [addressPaths[id]])),
    ...plan.inbound.flatMap((rule) => ("target" in rule ? [targetPaths[rule.target.host]] : [])),
  ]);
  return foundPaths.filter((path) => asked.has(path) && isBlank(answers, path));
}

/** What a technician needs at hand in every office. */
const alwaysAsked: readonly FoundPath[] = [
  "server.assignment",
  "server.macAddress",
  "server.routerAddress",
  "server.prefixLength",
  "internet.routerWanIp",
];

function answered({ internet = {}, server = {} }: Answers, path: FoundPath): string | number | undefined {
  const values: Record<FoundPath, string | number | undefined> = {
    "internet.externalIp": internet.externalIp,
    "internet.routerWanIp": internet.routerWanIp,
    "internet.ddnsHostname": internet.ddnsHostname,
    "server.address": server.address,
    "server.assignment": server.assignment === "unsure" ? undefined : server.assignment,
    "server.macAddress": server.macAddress,
    "server.routerAddress": server.routerAddress,
    "server.prefixLength": server.prefixLength,
    "server.mailServerAddress": server.mailServerAddress,
  };
  return values[path];
}

const isBlank = (answers: Answers, path: FoundPath) => answered(answers, path) === undefined;

/** The paths whose value comes from the site: the answers have none. */
export function foundOnSite(answers: Answers, work: Pick<Work, "found">): FoundPath[] {
  return foundPaths.filter((path) => isBlank(answers, path) && foundValue(work, path) !== undefined);
}

/** The answers with what they lack filled in; what the office has answered stays. */
export function answersWithFound(answers: Answers, work: Pick<Work, "found">): Answers {
  return withFoundAt(foundOnSite(answers, work), answers, work);
}

function withFoundAt(paths: readonly FoundPath[], answers: Answers, work: Pick<Work, "found">): Answers {
  let filled = answers;
  for (const path of paths) {
    const { internet, server } = answerOfFound(path, foundValue(work, path) ?? "");
    filled = {
      ...filled,
      ...(internet && { internet: { ...filled.internet, ...internet } }),
      ...(server && { server: { ...filled.server, ...server } }),
    };
  }
  return filled;
}

/** Why what was found at a path can't be right beside the office's answers and the other findings, if it can't. */
export function refusedBeside(answers: Answers, work: Work, path: FoundPath): string | undefined {
  return crossFaults(answersWithFound(answers, work)).find((fault) => fault.path === path)?.sentence;
}

/** What a finding speaks against. It warns; it never moves a row. */
export type FoundWarning = {
  id: string;
  /** A blocker is red, as one of the plan is. */
  level: "blocker" | "warning";
  text: string;
  cites: readonly FactId[];
};

export function foundWarnings(answers: Answers, plan: Plan, work: Work): FoundWarning[] {
  const onSite = foundOnSite(answers, work);
  const differing = differsOf(answers, work);
  const filled = answersWithFound(answers, work);
  const told = new Set(plan.notices.map(({ id }) => id));
  return [
    ...differences(answers, work),
    ...crossFaults(filled).map(({ path, sentence }) => ({
      id: `found-${path}`,
      level: "warning" as const,
      text: sentence,
      cites: [],
    })),
    ...[
      ...raisedBy(onSite, filled),
      // What the office has answered stays. Yet what would be a fault to mend first by what is seen on site is one now.
      ...raisedBy(differing, withFoundAt(differing, filled, work)).filter(({ level }) => level === "blocker"),
    ]
      .filter(({ id }) => !told.has(id))
      .map(({ id, level, text, cites }) => ({
        id: `found-${id}`,
        level: level === "blocker" ? ("blocker" as const) : ("warning" as const),
        text,
        cites,
      })),
  ];
}

/** The rules' own notices, as they would be had the office given these values; one that can't be right is none. */
function raisedBy(paths: readonly FoundPath[], filled: Answers): Plan["notices"] {
  if (paths.length === 0) return [];
  const { notices } = planFor(readAnswers(filled).answers);
  return notices.filter(({ because }) => because.some((path) => paths.some((found) => found === path)));
}

const differsOf = (answers: Answers, work: Work) =>
  foundPaths.filter((path) => {
    const found = foundValue(work, path);
    const said = answered(answers, path);
    return found !== undefined && said !== undefined && found !== String(said);
  });

/** Where the office has answered since, and says something else. */
function differences(answers: Answers, work: Work): FoundWarning[] {
  return differsOf(answers, work).map((path) => {
    const text = `${names[path]}: ${foundValue(work, path)} was found on site, and the office’s answers now say ${answered(answers, path)}. Check which one is right.`;
    return { id: `found-differs-${path}`, level: "warning", text, cites: [] };
  });
}

/** As the sheet calls them. */
const names: Record<FoundPath, string> = {
  "internet.externalIp": "Outside address",
  "internet.routerWanIp": "Router’s WAN address",
  "internet.ddnsHostname": "Host name",
  "server.address": "Server’s address",
  "server.assignment": "How the server gets its address",
  "server.macAddress": "MacPractice server’s MAC address",
  "server.routerAddress": "Router’s inside address",
  "server.prefixLength": "Prefix length of the inside network",
  "server.mailServerAddress": "Mail server’s address",
};
