/** What the later rules look at: the answers, and what the earlier rules made of them. */
import type { AnswerPath, Answers } from "@/lib/answers";
import type { AddressingEntry, InboundRule, OutboundRule, Rule } from "@/lib/plan/schema";

type Group<Name extends "features" | "internet" | "server" | "network" | "confirmations"> = NonNullable<Answers[Name]>;

export type Situation = {
  features: Group<"features">;
  internet: Group<"internet">;
  server: Group<"server">;
  network: Group<"network">;
  confirmations: Group<"confirmations">;
  inbound: readonly InboundRule[];
  outbound: readonly OutboundRule[];
  addressing: readonly AddressingEntry[];
};

/** The part of the answers that a rule reads, with missing groups as empty ones. */
export function groupsOf(answers: Answers) {
  const { features = {}, internet = {}, server = {}, network = {}, confirmations = {} } = answers;
  return { features, internet, server, network, confirmations };
}

/** What holds, and the paths of the answers that decided it; nothing when it does not hold. */
export type Finding = { because: AnswerPath[] } | undefined;

export function found(holds: boolean, ...because: AnswerPath[]): Finding {
  return holds ? { because } : undefined;
}

/** Something is reached from the internet, or would be once its question is answered. */
export function reached(situation: Situation): Finding {
  const mail: AnswerPath[] = situation.inbound.some(({ id }) => id === "in-25") ? ["features.mailServer"] : [];
  const because = union(leadsToServer(situation)?.because ?? [], mail);
  return because.length > 0 ? { because } : undefined;
}

/** Some row leads to the MacPractice server, or would once its question is answered. */
export function leadsToServer({ inbound, features }: Pick<Situation, "inbound" | "features">): Finding {
  const leads = inbound.some(
    (row) => (row.action === "forward" || row.action === "hold") && row.target.host === "server",
  );
  const devices: AnswerPath[] = features.mobile === "outside" ? ["features.mobile"] : [];
  const portal: AnswerPath[] = features.patientPortal === "yes" ? ["features.patientPortal"] : [];
  return leads ? { because: [...portal, ...devices] } : undefined;
}

export function forwarded({ inbound }: Pick<Situation, "inbound">, id: InboundRule["id"]): Finding {
  return findingFrom(inbound.filter((row) => row.id === id && row.action === "forward"));
}

export function held({ inbound }: Pick<Situation, "inbound">, id: InboundRule["id"]): Finding {
  return findingFrom(inbound.filter((row) => row.id === id && row.action === "hold"));
}

/** The answers by which no row leads to the MacPractice server. */
export function notLedBecause({ features }: Pick<Situation, "features">): AnswerPath[] {
  const confirmed: AnswerPath[] = ["confirmations.encryptedWeb.answer", "confirmations.messageServer.answer"];
  return ["features.patientPortal", "features.mobile", ...(features.patientPortal === "yes" ? confirmed : [])];
}

export function rowFinding(rows: readonly Rule[], id: string): Finding {
  return findingFrom(rows.filter((row) => row.id === id));
}

/** A row's first reason says why it is open, held or closed; what comes after it adds to that. */
function findingFrom(rows: readonly { reasons: Rule["reasons"] }[]): Finding {
  const grounds = rows.map(({ reasons: [first] }) => first.because);
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

export function usesRemotely({ features }: Pick<Situation, "features">, need: "client" | "server-management"): Finding {
  return found(
    features.remoteAccess === "yes" && (features.remoteNeeds ?? []).includes(need),
    "features.remoteAccess",
    "features.remoteNeeds",
  );
}

/** A choice that was left open: "not sure", or not answered. */
export function isOpen(choice: string | undefined): boolean {
  return choice === undefined || choice === "unsure";
}
