/** Random offices of a fixed seed, most of them with much to open, to limit or to restrict. */
import fc from "fast-check";
import { type AnswerPath, type Answers, readAnswers } from "@/lib/answers";
import { validValue } from "@/lib/answers/fixtures/arbitrary.testing";
import { documentOf } from "@/lib/answers/fixtures/by-path.testing";
import { policyOf } from "@/lib/devices/policy";
import { planFor } from "@/lib/rules";

const mostly = (value: unknown, other: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });

const sources = fc.subarray(["198.51.100.0/24", "203.0.113.64/26", "192.0.2.7/32", "8.8.8.0/24"], { minLength: 1 });

const telling: Partial<Record<AnswerPath, fc.Arbitrary<unknown>>> = {
  "features.patientPortal": mostly("yes", validValue["features.patientPortal"]),
  "features.portalSite": validValue["features.portalSite"],
  "features.mobile": validValue["features.mobile"],
  "features.mailServer": mostly("in-house", validValue["features.mailServer"]),
  "features.remoteAccess": mostly("yes", validValue["features.remoteAccess"]),
  "features.remoteNeeds": validValue["features.remoteNeeds"],
  "features.eStatements": validValue["features.eStatements"],
  "features.eStatementsPlainFtp": mostly("yes", validValue["features.eStatementsPlainFtp"]),
  "network.outbound": mostly("restricted", validValue["network.outbound"]),
  "network.vpn": mostly("in-place", validValue["network.vpn"]),
  "server.address": validValue["server.address"],
  "server.mailServerAddress": validValue["server.mailServerAddress"],
  "confirmations.messageServer.answer": mostly("needed", validValue["confirmations.messageServer.answer"]),
  "confirmations.messageServer.sources": sources,
  "confirmations.encryptedWeb.answer": mostly("needed", validValue["confirmations.encryptedWeb.answer"]),
  "confirmations.encryptedWeb.sources": fc.oneof(fc.constant([]), sources),
  "confirmations.plainFtp.answer": mostly("needed", validValue["confirmations.plainFtp.answer"]),
  "confirmations.plainFtp.host": validValue["confirmations.plainFtp.host"],
};

const anyTelling: fc.Arbitrary<Answers> = fc
  .tuple(fc.record(validValue, { requiredKeys: [] }), fc.record(telling))
  .map(([anything, told]) => readAnswers(documentOf({ ...anything, ...told })).answers)
  .filter(canStand);

/** Two machines of one address can't stand side by side in any network; whether the answers may say so is tested elsewhere. */
function canStand(answers: Answers): boolean {
  const { forwards, lan, server } = policyOf(answers, planFor(answers));
  return (
    server.address !== lan.router && forwards.every(({ to }) => to.address === undefined || to.address !== lan.router)
  );
}

export const randomOffices = (count: number, seed: number): readonly Answers[] =>
  fc.sample(anyTelling, { numRuns: count, seed });
