import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";

export const mobile: StepQuestion = {
  kind: "choice",
  path: "features.mobile",
  label: "Do people use MacPractice on an iPad or iPhone?",
  name: "iPad and iPhone",
  hint: "Doctors’ own ones count too",
  options: [
    { value: "none", label: "No" },
    { value: "inside", label: "In the office" },
    { value: "outside", label: "Also away" },
    notSure,
  ],
  help: [
    {
      where: "In your office",
      steps: [
        "Ask each doctor: “Do you open MacPractice on an iPad or iPhone?”",
        "If yes, ask: “Do you need it when you are not in the office?” At home or on the road is “Also away”.",
      ],
    },
  ],
  cites: ["F20", "F57", "C3"],
};
