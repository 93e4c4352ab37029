import { oneLine } from "@/lib/answers/one-line";
import { behindCarrierNat, behindSecondRouter } from "@/lib/rules/notices/nat";
import { addressingEntry, found, isOpen, union } from "@/lib/rules/situation";
import type { QuestionRule } from "./question-rule";

export const askStatic: QuestionRule = {
  id: "ask-static",
  to: "isp",
  cites: ["F56", "F58"],
  when: (situation) => {
    const { need, status, neededBecause } = addressingEntry(situation, "external-static");
    const missing = need !== "not-required" && status !== "met" && situation.internet.staticIpPlan !== "decline";
    return missing
      ? { because: union(neededBecause, ["internet.externalAddress", "internet.staticIpPlan"]) }
      : undefined;
  },
  text: ({ internet }) =>
    internet.externalAddress === "dynamic"
      ? "Our outside address is dynamic. What would a static public IPv4 address cost, when could we have it, and would anything at our end change?"
      : "Do we have a static public IPv4 address? If not, what does one cost, when can we have it, and does anything at our end change?",
};

export const askPublicAddress: QuestionRule = {
  id: "ask-public-address",
  to: "isp",
  cites: ["E1"],
  when: (situation) => found(behindCarrierNat(situation) || behindSecondRouter(situation), "internet.routerWanIp"),
  text: "Our router does not have a public address on its internet side. Can you give it one: take us out of carrier-grade NAT, or set your own device in front of it to bridge mode?",
};

export const askEClaims: QuestionRule = {
  id: "ask-eclaims",
  to: "clearinghouse",
  cites: ["C14", "F25", "F26"],
  when: ({ features }) =>
    found(
      features.eClaims === "other" || isOpen(features.eClaims),
      "features.eClaims",
      ...(features.clearinghouse ? (["features.clearinghouse"] as const) : []),
    ),
  text: ({ features }) =>
    `${addressee(features.clearinghouse)}If we send you claims from MacPractice: by which method (SFTP on port 22, PMSFT on port 1023, another), and to which host names and ports must our firewall let them out?`,
};

/** "To Example Clearinghouse: ", where the office has named it. */
function addressee(name: string | undefined): string {
  const line = oneLine(name);
  return line ? `To ${line}: ` : "";
}

export const askEStatements: QuestionRule = {
  id: "ask-estatements",
  to: "statement-vendor",
  cites: ["E6", "F27", "F33", "C6"],
  when: ({ features }) =>
    found(features.eStatements === "other" || isOpen(features.eStatements), "features.eStatements"),
  text: "If we send you statements from MacPractice: to which host name and port do they go, and is the transfer encrypted? MacPractice’s article lists port 22, and in another row ports 20 and 21: do you need the latter? (MacPractice’s eStatement preferences show the host as well.)",
};

export const askPlainFtp: QuestionRule = {
  id: "ask-plain-ftp",
  to: "statement-vendor",
  cites: ["C6"],
  when: ({ features, confirmations }) => {
    const vendorKnown = features.eStatements === "revspring" || features.eStatements === "dma";
    const open = features.eStatementsPlainFtp === "yes" || isOpen(features.eStatementsPlainFtp);
    const { answer, host } = confirmations.plainFtp ?? {};
    const isAnswered = answer === "not-needed" || (answer === "needed" && host !== undefined);
    return found(
      vendorKnown && open && !isAnswered,
      "features.eStatements",
      "features.eStatementsPlainFtp",
      "confirmations.plainFtp.answer",
      ...(answer === "needed" ? (["confirmations.plainFtp.host"] as const) : []),
    );
  },
  text: "Can all our statements go out on port 22, without ports 20 and 21? MacPractice’s article lists both; the latter are plain FTP in our reading, which is not encrypted. If you need them: to which host, and why?",
};
