/** What the later rules look at: the answers, and what the earlier rules made of them. */
import type { AnswerPath, Answers } from "@/lib/answers";
import type { AddressingEntry, InboundRule, OutboundRule, Reason } from "@/lib/plan/schema";

type Group<Name extends "office" | "features" | "internet" | "server" | "network"> = NonNullable<Answers[Name]>;

export type Situation = {
  features: Group<"features">;
  internet: Group<"internet">;
  server: Group<"server">;
  network: Group<"network">;
  inbound: readonly InboundRule[];
  outbound: readonly OutboundRule[];
  addressing: readonly AddressingEntry[];
};

/** The part of the answers that a rule reads, with missing groups as empty ones. */
export function groupsOf(answers: Answers) {
  const { features = {}, internet = {}, server = {}, network = {} } = answers;
  return { features, internet, server, network };
}

/** What holds, and the paths of the answers that decided it; nothing when it does not hold. */
export type Finding = { because: AnswerPath[] } | undefined;

export function found(holds: boolean, ...because: AnswerPath[]): Finding {
  return holds ? { because } : undefined;
}

/** Something is reached from the internet, or would be once its question is answered. */
export function reached({ inbound }: Pick<Situation, "inbound">): Finding {
  return findingFrom(inbound.filter(({ action }) => action === "forward" || action === "hold"));
}

/** The encrypted web service is forwarded. */
export function webForwarded(situation: Pick<Situation, "inbound">): Finding {
  return findingFrom(situation.inbound.filter(({ id, action }) => id === "in-443" && action === "forward"));
}

/** Some row leads to the MacPractice server. */
export function forwardedToServer({ inbound }: Pick<Situation, "inbound">): Finding {
  return findingFrom(inbound.filter((row) => row.action === "forward" && row.target.host === "server"));
}

export function rowFinding(rows: readonly { id: string; reasons: readonly Reason[] }[], id: string): Finding {
  return findingFrom(rows.filter((row) => row.id === id));
}

function findingFrom(rows: readonly { reasons: readonly Reason[] }[]): Finding {
  const grounds = rows.flatMap(({ reasons }) => reasons.map(({ because }) => because));
  return rows.length > 0 ? { because: union(...withoutNarrower(grounds)) } : undefined;
}

/** Drops what another, smaller set of answers decides already. */
function withoutNarrower(grounds: readonly AnswerPath[][]): readonly AnswerPath[][] {
  const covers = (wide: AnswerPath[], narrow: AnswerPath[]) =>
    wide.length < narrow.length && wide.every((path) => narrow.includes(path));
  return grounds.filter((one) => !grounds.some((other) => covers(other, one)));
}

export function union(...lists: readonly (readonly AnswerPath[])[]): AnswerPath[] {
  return [...new Set(lists.flat())];
}

/** An address and how it stands. The first reason of an entry says why it is needed, the second how it stands. */
export function addressingEntry({ addressing }: Pick<Situation, "addressing">, id: AddressingEntry["id"]) {
  const entry = addressing.find((candidate) => candidate.id === id);
  return {
    need: entry?.need ?? "not-required",
    status: entry?.status ?? "unknown",
    neededBecause: entry?.reasons[0].because ?? [],
  };
}

export const usesMobile = ({ features }: Pick<Situation, "features">): boolean =>
  features.mobile === "inside" || features.mobile === "outside";

/** A choice that was left open: "not sure", or not answered. */
export function isOpen(choice: string | undefined): boolean {
  return choice === undefined || choice === "unsure";
}
