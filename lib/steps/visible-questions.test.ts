import { describe, expect, it } from "vitest";
import { type AnswerPath, readAnswers } from "@/lib/answers";
import { questionOf, steps, visibleQuestions } from "@/lib/steps";

type Part = Record<string, unknown>;
type Case = [
  says: string,
  path: AnswerPath,
  document: { features?: Part; internet?: Part; server?: Part; confirmations?: Part },
];

const portal = { patientPortal: "yes" };
const changing = { externalAddress: "dynamic" };
const told = (answer: string) => ({ messageServer: { answer } });

function isShown(path: AnswerPath, document: Case[2]): boolean {
  const { answers } = readAnswers({ version: 1, ...document });
  return steps.some((step) => visibleQuestions(step, answers).includes(questionOf(path)));
}

const conditional: readonly AnswerPath[] = [
  "features.portalSite",
  "confirmations.plainFtp.answer",
  "confirmations.plainFtp.host",
  "confirmations.plainFtp.confirmedBy",
  "confirmations.plainFtp.confirmedOn",
  "confirmations.messageServer.encrypted",
  "confirmations.encryptedWeb.answer",
  "confirmations.encryptedWeb.sources",
  "confirmations.encryptedWeb.confirmedBy",
  "confirmations.encryptedWeb.confirmedOn",
  "features.eStatementsPlainFtp",
  "features.remoteNeeds",
  "internet.staticIpPlan",
  "internet.ddnsHostname",
  "internet.ddnsUpdater",
  "confirmations.messageServer.answer",
  "confirmations.messageServer.sources",
  "confirmations.messageServer.confirmedBy",
  "confirmations.messageServer.confirmedOn",
  "server.mailServerAddress",
  "network.vpn",
];

describe("questions are asked", () => {
  it("all at the start, but for those that hang on an answer", () => {
    const asked = steps.flatMap((step) => visibleQuestions(step, { version: 1 }).map(({ path }) => path));
    const all = steps.flatMap((step) => step.questions.map(({ path }) => path));
    expect(asked).toEqual(all.filter((path) => !conditional.includes(path)));
  });

  it.each<Case>([
    ["where patients sign in, with the Portal", "features.portalSite", { features: portal }],
    [
      "… also when iPads away from the office open port 443 anyhow",
      "features.portalSite",
      { features: { ...portal, mobile: "outside" } },
    ],
    [
      "the clearinghouse’s name, with another way of sending",
      "features.clearinghouse",
      { features: { eClaims: "other" } },
    ],
    ["… while the way is unsure", "features.clearinghouse", { features: { eClaims: "unsure" } }],
    ["ports 20 and 21, with RevSpring", "confirmations.plainFtp.answer", { features: { eStatements: "revspring" } }],
    [
      "… and to which server, where they are needed",
      "confirmations.plainFtp.host",
      { features: { eStatements: "dma" }, confirmations: { plainFtp: { answer: "needed" } } },
    ],
    [
      "… and who said so, although plain FTP was answered with no",
      "confirmations.plainFtp.confirmedBy",
      {
        features: { eStatements: "dma", eStatementsPlainFtp: "no" },
        confirmations: { plainFtp: { answer: "not-needed" } },
      },
    ],
    ["port 443 with the Portal", "confirmations.encryptedWeb.answer", { features: portal }],
    [
      "… and from where, where it is needed",
      "confirmations.encryptedWeb.sources",
      { features: portal, confirmations: { encryptedWeb: { answer: "needed" } } },
    ],
    [
      "whether 1234 is encrypted, once it is opened",
      "confirmations.messageServer.encrypted",
      {
        features: portal,
        confirmations: { messageServer: { answer: "needed", sources: ["198.51.100.0/24"] } },
      },
    ],
    ["plain FTP with RevSpring", "features.eStatementsPlainFtp", { features: { eStatements: "revspring" } }],
    ["plain FTP with DMA", "features.eStatementsPlainFtp", { features: { eStatements: "dma" } }],
    [
      "what is used from outside, with work from outside",
      "features.remoteNeeds",
      { features: { remoteAccess: "yes" } },
    ],
    ["the VPN with work from outside", "network.vpn", { features: { remoteAccess: "yes" } }],
    [
      "the plan for a static address with the Portal, where the address can change",
      "internet.staticIpPlan",
      { features: portal, internet: changing },
    ],
    [
      "… with an iPad away from the office",
      "internet.staticIpPlan",
      { features: { mobile: "outside" }, internet: changing },
    ],
    [
      "… with a mail server in the office",
      "internet.staticIpPlan",
      { features: { mailServer: "in-house" }, internet: changing },
    ],
    [
      "… while the kind of address is unsure",
      "internet.staticIpPlan",
      { features: portal, internet: { externalAddress: "unsure" } },
    ],
    [
      "the dynamic DNS name with the Portal at a changing address",
      "internet.ddnsHostname",
      { features: portal, internet: { externalAddress: "dynamic" } },
    ],
    [
      "… even if a static address is planned, until it is there",
      "internet.ddnsHostname",
      { features: portal, internet: { externalAddress: "dynamic", staticIpPlan: "buy" } },
    ],
    [
      "what updates that name, once there is one",
      "internet.ddnsUpdater",
      { features: portal, internet: { ...changing, ddnsHostname: "office.example.net" } },
    ],
    ["port 1234 with the Portal", "confirmations.messageServer.answer", { features: portal }],
    [
      "the addresses for port 1234 once it is needed",
      "confirmations.messageServer.sources",
      { features: portal, confirmations: told("needed") },
    ],
    [
      "who said so, when it is needed",
      "confirmations.messageServer.confirmedBy",
      { features: portal, confirmations: told("needed") },
    ],
    [
      "who said so, when it isn’t needed",
      "confirmations.messageServer.confirmedBy",
      { features: portal, confirmations: told("not-needed") },
    ],
    [
      "when they said so, when it isn’t needed",
      "confirmations.messageServer.confirmedOn",
      { features: portal, confirmations: told("not-needed") },
    ],
    ["the hardware address with a reservation", "server.macAddress", { server: { assignment: "reservation" } }],
    ["the hardware address with plain DHCP", "server.macAddress", { server: { assignment: "dhcp" } }],
    ["the hardware address while nobody knows", "server.macAddress", { server: { assignment: "unsure" } }],
    [
      "the mail server’s address with a mail server in the office",
      "server.mailServerAddress",
      { features: { mailServer: "in-house" } },
    ],
  ])("%s", (_says, path, document) => {
    expect(isShown(path, document)).toBe(true);
  });
});

describe("questions are left out", () => {
  it.each<Case>([
    ["where patients sign in, without the Portal", "features.portalSite", { features: { patientPortal: "no" } }],
    [
      "port 443, when iPads away from the office open it anyhow",
      "confirmations.encryptedWeb.answer",
      { features: { ...portal, mobile: "outside" } },
    ],
    ["the clearinghouse’s name, where SFTP is known", "features.clearinghouse", { features: { eClaims: "sftp" } }],
    [
      "ports 20 and 21, when plain FTP isn’t used and nobody said otherwise",
      "confirmations.plainFtp.answer",
      { features: { eStatements: "dma", eStatementsPlainFtp: "no" } },
    ],
    ["ports 20 and 21 with another company", "confirmations.plainFtp.answer", { features: { eStatements: "other" } }],
    [
      "whether 1234 is encrypted, while it stays closed",
      "confirmations.messageServer.encrypted",
      { features: portal, confirmations: told("needed") },
    ],
    ["plain FTP with another company", "features.eStatementsPlainFtp", { features: { eStatements: "other" } }],
    ["plain FTP while the company is unsure", "features.eStatementsPlainFtp", { features: { eStatements: "unsure" } }],
    ["what is used from outside, while unsure", "features.remoteNeeds", { features: { remoteAccess: "unsure" } }],
    ["the VPN when nobody works from outside", "network.vpn", { features: { remoteAccess: "no" } }],
    [
      "the plan for a static address where there is one",
      "internet.staticIpPlan",
      { features: portal, internet: { externalAddress: "static" } },
    ],
    [
      "the plan with an iPad only inside",
      "internet.staticIpPlan",
      { features: { mobile: "inside" }, internet: changing },
    ],
    [
      "the plan with email at a service",
      "internet.staticIpPlan",
      { features: { mailServer: "cloud" }, internet: changing },
    ],
    ["the plan before anybody said whether the address can change", "internet.staticIpPlan", { features: portal }],
    ["dynamic DNS likewise", "internet.ddnsHostname", { features: portal }],
    [
      "dynamic DNS without the Portal",
      "internet.ddnsHostname",
      { features: { mobile: "outside" }, internet: changing },
    ],
    ["the clearinghouse’s name where no claims go out", "features.clearinghouse", { features: { eClaims: "none" } }],
    [
      "dynamic DNS with a static address",
      "internet.ddnsUpdater",
      { features: portal, internet: { externalAddress: "static", ddnsHostname: "office.example.net" } },
    ],
    ["what updates a name that nobody has given", "internet.ddnsUpdater", { features: portal, internet: changing }],
    [
      "what updates a name that can’t be one",
      "internet.ddnsUpdater",
      { features: portal, internet: { ...changing, ddnsHostname: "our office" } },
    ],
    [
      "port 1234 while the Portal is unsure",
      "confirmations.messageServer.answer",
      { features: { patientPortal: "unsure" } },
    ],
    [
      "the addresses for port 1234 when it isn’t needed",
      "confirmations.messageServer.sources",
      { features: portal, confirmations: told("not-needed") },
    ],
    ["who said so, before anybody did", "confirmations.messageServer.confirmedBy", { features: portal }],
    [
      "who said so, when the Portal has gone since",
      "confirmations.messageServer.confirmedBy",
      { features: { patientPortal: "no" }, confirmations: told("needed") },
    ],
    ["the hardware address when the address was typed in", "server.macAddress", { server: { assignment: "static" } }],
    ["the mail server’s address while unsure", "server.mailServerAddress", { features: { mailServer: "unsure" } }],
    [
      "what hangs on an answer that isn’t one",
      "features.eStatementsPlainFtp",
      { features: { eStatements: "RevSpring!" } },
    ],
  ])("%s", (_says, path, document) => {
    expect(isShown(path, document)).toBe(false);
  });
});

describe("a question that changes nothing by the other answers", () => {
  const site = questionOf("features.portalSite");
  const of = (features: Part) => readAnswers({ version: 1, features }).answers;

  it("says so where iPads away open 443 anyhow, and only there", () => {
    expect(site.moot?.(of({ ...portal, mobile: "outside" }))).toContain("changes nothing today");
    for (const mobile of ["inside", "none", "unsure", undefined])
      expect(site.moot?.(of({ ...portal, mobile }))).toBeUndefined();
  });
});
