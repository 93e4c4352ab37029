import { asksClearinghouse } from "@/lib/steps/conditions";
import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask } from "@/lib/steps/ways";

export const eClaims: StepQuestion = {
  kind: "choice",
  path: "features.eClaims",
  label: "How do your eClaims go out?",
  name: "eClaims",
  hint: "These are insurance claims that go out by computer. Many people have never heard the words below; “Not sure” is fine.",
  options: [
    { value: "none", label: "We don’t send eClaims" },
    { value: "sftp", label: "By SFTP", hint: "A common, encrypted way to send files." },
    { value: "pmsft", label: "By PMSFT", hint: "A second way." },
    { value: "both", label: "By SFTP and by PMSFT" },
    {
      value: "other",
      label: "Another way",
      hint: "For example, on a website. The sheet will ask your clearinghouse about it.",
    },
    notSure("That’s fine, and common. The sheet will have a question ready for your clearinghouse."),
  ],
  help: [
    {
      where: "In your papers",
      steps: [
        "The clearinghouse is the company that passes your claims on to the insurers. Find the letter or email from when it set up your eClaims.",
        "Look for the word SFTP or PMSFT.",
        "We found no public page that explains PMSFT. If you don’t see either word, choose “Not sure”.",
      ],
    },
    ask(
      "your clearinghouse",
      "Do our claims from MacPractice reach you by SFTP or by PMSFT? And which server name and port do they go to?",
    ),
  ],
  cites: ["F24", "F25", "F26", "C14"],
};

export const clearinghouse: StepQuestion = {
  kind: "text",
  path: "features.clearinghouse",
  label: "What is your clearinghouse called?",
  name: "Clearinghouse",
  hint: "That is the company that passes your claims on to the insurers. The sheet puts its name on the question for it.",
  autoComplete: "off",
  show: asksClearinghouse,
  help: [
    {
      where: "In your papers",
      steps: ["It is on that company’s bill. The name is enough."],
    },
  ],
  cites: ["F25", "F26", "C14"],
};
