import type { Answers } from "@/lib/answers";
import { knowsStatementCompany } from "@/lib/steps/conditions";
import { confirmedBy, confirmedOn } from "@/lib/steps/confirmed";
import { notSure, yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask } from "@/lib/steps/ways";

const statementCompany = "your statement company";

export const eStatements: StepQuestion = {
  kind: "choice",
  path: "features.eStatements",
  label: "Which company handles your eStatements?",
  name: "eStatements",
  hint: "Patients’ bills that a company passes on",
  options: [
    { value: "none", label: "None" },
    { value: "revspring", label: "RevSpring" },
    { value: "dma", label: "DMA or Capario" },
    { value: "other", label: "Other" },
    notSure,
  ],
  help: [
    {
      where: "In MacPractice",
      steps: [
        "Open MacPractice’s eStatement preferences. Look for the host: a name with dots in it.",
        "ftp.pscftpx.com is RevSpring.",
        "ftp.datamail.biz is DMA or Capario.",
        "Any other name is “Other”. The sheet then asks that firm.",
      ],
      link: "https://macpractice.atlassian.net/wiki/spaces/MPHelpDesk/pages/69075078",
    },
    { where: "In your papers", steps: ["Look at the last bill for statements. Who sent it?"] },
  ],
  cites: ["F27", "F28", "F29", "E6"],
};

export const eStatementsPlainFtp: StepQuestion = {
  kind: "choice",
  path: "features.eStatementsPlainFtp",
  label: "Does your statement company still need plain FTP?",
  name: "eStatements by plain FTP",
  hint: "An old way to send files that is not encrypted.",
  options: yesNo,
  show: knowsStatementCompany,
  help: [ask(statementCompany, "Do you need plain FTP on ports 20 and 21? With which server?")],
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
  hint: "Plain FTP uses these two.",
  options: [
    { value: "not-needed", label: "They don’t need them" },
    { value: "needed", label: "They need them" },
    { value: "", label: "Nothing yet" },
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
  hint: "A name with dots in it. Until you have it, the question stays open.",
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
