import { becomes, notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";

export const mobile: StepQuestion = {
  kind: "choice",
  path: "features.mobile",
  label: "Where do people use MacPractice on an iPad or iPhone?",
  name: "iPad and iPhone",
  hint: "Count the doctors’ own devices too, if they look things up at home.",
  options: [
    { value: "none", label: "Nowhere", hint: "We use MacPractice only on computers." },
    { value: "inside", label: "Only inside the office", hint: "On the office Wi-Fi, and nowhere else." },
    {
      value: "outside",
      label: "Also away from the office",
      hint: "For example at home, at another office or on the road.",
    },
    notSure(becomes.office),
  ],
  help: [
    {
      where: "In your office",
      steps: [
        "Ask each doctor and assistant: “Do you open MacPractice on an iPad or iPhone?”",
        "If yes, ask: “Does it also work for you outside the office, and do you need that?”",
      ],
    },
  ],
  cites: ["F20", "F57", "C3"],
};
