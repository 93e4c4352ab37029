import type { Answers } from "@/lib/answers";
import { knowsStatementCompany } from "@/lib/steps/conditions";
import { confirmedBy, confirmedOn } from "@/lib/steps/confirmed";
import { becomes, notSure, yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask } from "@/lib/steps/ways";

const statementCompany = "your statement company";

export const eStatements: StepQuestion = {
  kind: "choice",
  path: "features.eStatements",
  label: "Which company handles your eStatements?",
  name: "eStatements",
  hint: "With eStatements, MacPractice sends patients’ bills to a company that passes them on.",
  options: [
    { value: "none", label: "We don’t use eStatements" },
    { value: "revspring", label: "RevSpring" },
    { value: "dma", label: "DMA or Capario" },
    { value: "other", label: "Another company", hint: "The sheet will have a question ready for that company." },
    notSure(becomes.statementVendor),
  ],
  help: [
    {
      where: "In MacPractice",
      steps: [
        "Open MacPractice’s eStatement preferences and look for the host: a name with dots in it.",
        "ftp.pscftpx.com belongs to RevSpring.",
        "ftp.datamail.biz belongs to DMA or Capario.",
        "Any other name is “Another company”.",
      ],
      link: "https://macpractice.atlassian.net/wiki/spaces/MPHelpDesk/pages/69075078",
    },
    { where: "In your papers", steps: ["Look at the last invoice for statements. Who sent it?"] },
  ],
  cites: ["F27", "F28", "F29", "E6"],
};

export const eStatementsPlainFtp: StepQuestion = {
  kind: "choice",
  path: "features.eStatementsPlainFtp",
  label: "Does your statement company still need plain FTP?",
  name: "eStatements by plain FTP",
  hint: "Plain FTP is an old way to send files. It isn’t encrypted, so it should be used only if the company can’t do without it.",
  options: yesNo(becomes.statementVendor),
  show: knowsStatementCompany,
  help: [
    ask(
      statementCompany,
      "Do you take our statements on port 22 only, or do you also need plain FTP on ports 20 and 21? If so, with which server?",
    ),
  ],
  cites: ["F13", "F33", "C6"],
};

const answerOf = ({ confirmations }: Answers) => confirmations?.plainFtp?.answer;

const mayNeedPlainFtp = (answers: Answers) =>
  knowsStatementCompany(answers) && (answers.features?.eStatementsPlainFtp !== "no" || answerOf(answers) !== undefined);

const isAnswered = (answers: Answers) => knowsStatementCompany(answers) && answerOf(answers) !== undefined;

const isNeeded = (answers: Answers) => knowsStatementCompany(answers) && answerOf(answers) === "needed";

export const plainFtpAnswer: StepQuestion = {
  kind: "choice",
  path: "confirmations.plainFtp.answer",
  label: "What has that company told you about ports 20 and 21?",
  name: "Ports 20 and 21",
  hint: "Plain FTP uses these two. Put the answer in here when you have it.",
  options: [
    { value: "not-needed", label: "They say they don’t need them" },
    { value: "needed", label: "They say they need them" },
    { value: "", label: "Nothing yet", hint: "That’s fine. The sheet asks them." },
  ],
  show: mayNeedPlainFtp,
  help: [ask(statementCompany, "Can our statements go out on port 22 alone? If not, to which server?")],
  cites: ["F33", "C6"],
};

export const plainFtpHost: StepQuestion = {
  kind: "hostname",
  path: "confirmations.plainFtp.host",
  label: "To which server must ports 20 and 21 go out?",
  name: "Ports 20 and 21 only to",
  hint: "A name with dots in it. Until you have it, the question to them stays open.",
  inputMode: "url",
  example: "ftp.example.net",
  show: isNeeded,
  help: [ask(statementCompany, "What is the name of the server that takes our statements by FTP?")],
  cites: ["F33", "C6"],
};

export const plainFtpConfirmedBy = confirmedBy(
  "plainFtp",
  { label: "Who at that company told you?", name: "Ports 20 and 21" },
  isAnswered,
);

export const plainFtpConfirmedOn = confirmedOn(
  "plainFtp",
  { label: "On what day did that company tell you?", name: "Ports 20 and 21" },
  isAnswered,
);
