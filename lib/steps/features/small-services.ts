/** Smaller MacPractice services that only send something out of the office. */
import { yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, support } from "@/lib/steps/ways";

export const fastAttach: StepQuestion = {
  kind: "choice",
  path: "features.fastAttach",
  label: "Do you use NEA FastAttach?",
  name: "NEA FastAttach",
  hint: "X-rays and the like, sent along with claims",
  options: yesNo,
  help: [
    {
      where: "In your office",
      steps: [
        "Ask who sends the claims: “Do we send X-rays through NEA FastAttach?”",
        "Look for a bill from NEA. If there is none, and no one knows the name, it is most likely a no.",
      ],
    },
  ],
  cites: ["F10", "F31"],
};

export const tickets: StepQuestion = {
  kind: "choice",
  path: "features.tickets",
  label: "Do you send support tickets to MacPractice?",
  name: "Support tickets",
  hint: "Sent from inside MacPractice",
  options: yesNo,
  help: [
    {
      where: "In your office",
      steps: ["A ticket is a call for help that you write inside MacPractice. A phone call or a plain email is none."],
    },
  ],
  cites: ["F10", "F30"],
};

export const dropBox: StepQuestion = {
  kind: "choice",
  path: "features.dropBox",
  label: "Do you use the MacPractice Drop Box?",
  name: "Drop Box",
  hint: "MacPractice’s own, not Dropbox",
  options: yesNo,
  help: [
    {
      where: "In your office",
      steps: [
        "Ask around: “Do we use the MacPractice Drop Box?”",
        "Its port is one of an old way to share files. It may no longer work on new Macs. If no one knows it, it is most likely a no.",
      ],
    },
    ask(support, "Does our office use your Drop Box, and does it still work on our Macs?"),
  ],
  cites: ["F10", "F32", "E16"],
};
