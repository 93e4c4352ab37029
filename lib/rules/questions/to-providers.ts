import { behindCarrierNat, behindSecondRouter } from "@/lib/rules/notices/nat";
import { addressingEntry, found, isOpen, union } from "@/lib/rules/situation";
import type { QuestionRule } from "./question-rule";

export const askStatic: QuestionRule = {
  id: "ask-static",
  to: "isp",
  cites: ["F56", "F58"],
  when: (situation) => {
    const { need, status, neededBecause } = addressingEntry(situation, "external-static");
    const missing = need !== "not-required" && status !== "met";
    return missing ? { because: union(neededBecause, ["internet.externalAddress"]) } : undefined;
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
  when: ({ features }) => found(features.eClaims === "other" || isOpen(features.eClaims), "features.eClaims"),
  text: "If we send you claims from MacPractice: by which method (SFTP on port 22, PMSFT on port 1023, another), and to which host names and ports must our firewall let them out?",
};

export const askEStatements: QuestionRule = {
  id: "ask-estatements",
  to: "statement-vendor",
  cites: ["E6", "F27"],
  when: ({ features }) =>
    found(features.eStatements === "other" || isOpen(features.eStatements), "features.eStatements"),
  text: "If we send you statements from MacPractice: to which host name and port do they go, and is the transfer encrypted? (MacPractice’s eStatement preferences show the host as well.)",
};

export const askPlainFtp: QuestionRule = {
  id: "ask-plain-ftp",
  to: "statement-vendor",
  cites: ["C6"],
  when: ({ features }) => {
    const vendorKnown = features.eStatements === "revspring" || features.eStatements === "dma";
    const open = features.eStatementsPlainFtp === "yes" || isOpen(features.eStatementsPlainFtp);
    return found(vendorKnown && open, "features.eStatements", "features.eStatementsPlainFtp");
  },
  text: "Can all our statements go over SFTP on port 22, so that plain FTP on ports 20 and 21 stays closed? If you need FTP, to which host, and why?",
};
