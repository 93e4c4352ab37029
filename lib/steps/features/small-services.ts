/** Smaller MacPractice services that only send something out of the office. */
import { becomes, yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, support } from "@/lib/steps/ways";

export const fastAttach: StepQuestion = {
  kind: "choice",
  path: "features.fastAttach",
  label: "Do you use NEA FastAttach?",
  name: "NEA FastAttach",
  hint: "It sends X-rays and other attachments to insurers along with a claim.",
  options: yesNo(becomes.office),
  help: [
    {
      where: "In your office",
      steps: [
        "Ask whoever sends the claims: “Do we send X-rays to insurers through NEA FastAttach?”",
        "Look for a bill from NEA. No bill and nobody has heard of it? Then the answer is most likely no.",
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
  hint: "A ticket is a request for help that you write and send from inside MacPractice. A call or an ordinary email isn’t one.",
  options: yesNo(becomes.office),
  help: [
    {
      where: "In your office",
      steps: [
        "Think of the last time MacPractice didn’t work. Did someone send a request from inside MacPractice, or write an email, or call?",
      ],
    },
  ],
  cites: ["F10", "F30"],
};

export const dropBox: StepQuestion = {
  kind: "choice",
  path: "features.dropBox",
  label: "Do you use the MacPractice Drop Box?",
  name: "Drop Box",
  hint: "This is MacPractice’s own Drop Box, not the Dropbox service that you may know from elsewhere.",
  options: yesNo(becomes.office),
  help: [
    {
      where: "In your office",
      steps: [
        "Ask around: “Do we use the MacPractice Drop Box for anything?”",
        "Its port belongs to an old kind of file sharing, so it may no longer work on new Macs. If nobody knows it, the answer is most likely no.",
      ],
    },
    ask(support, "Does our office use your Drop Box, and does it still work on our Macs?"),
  ],
  cites: ["F10", "F32", "E16"],
};
