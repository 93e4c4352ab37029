import { knowsStatementCompany } from "@/lib/steps/conditions";
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
        "If you see any other name, choose “Another company” and write the name down for your technician.",
      ],
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
      "Do you take our statements by SFTP on port 22 only, or do you also need plain FTP on ports 20 and 21? If so, with which server?",
    ),
  ],
  cites: ["F13", "F33", "C6"],
};
