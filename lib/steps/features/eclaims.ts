import { asksClearinghouse } from "@/lib/steps/conditions";
import { notSure } from "@/lib/steps/options";
import type { StepQuestion, TextQuestion } from "@/lib/steps/question";
import { ask } from "@/lib/steps/ways";

export const eClaims: StepQuestion = {
  kind: "choice",
  path: "features.eClaims",
  label: "How do your eClaims go out?",
  name: "eClaims",
  hint: "Claims by computer. A bill names the clearinghouse.",
  options: [
    { value: "none", label: "None" },
    { value: "sftp", label: "By SFTP", known: true },
    { value: "pmsft", label: "By PMSFT", known: true },
    { value: "both", label: "By SFTP and by PMSFT", known: true },
    { value: "other", label: "Another way", known: true },
    notSure,
  ],
  known: "We know how they go out",
  help: [
    {
      where: "In your papers",
      steps: [
        "The clearinghouse is the firm that sends your claims on to the insurers. Its name on a bill is all we need: the sheet then asks that firm.",
        "Do you know more? Find the letter or email from the day when it was set up. Look for the word SFTP or PMSFT.",
        "We found no public page about PMSFT.",
      ],
    },
    ask(
      "your clearinghouse",
      "Do our claims from MacPractice reach you by SFTP or by PMSFT? To which server and port do they go?",
    ),
  ],
  cites: ["F24", "F25", "F26", "C14"],
};

export const clearinghouse: TextQuestion = {
  kind: "text",
  path: "features.clearinghouse",
  label: "Which clearinghouse do you use?",
  name: "Clearinghouse",
  autoComplete: "off",
  show: asksClearinghouse,
  cites: ["F25", "F26", "C14"],
};
