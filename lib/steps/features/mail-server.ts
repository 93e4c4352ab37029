import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, technician } from "@/lib/steps/ways";

export const mailServer: StepQuestion = {
  kind: "choice",
  path: "features.mailServer",
  label: "Where is your office’s email kept?",
  name: "Email",
  hint: "Where it is kept",
  options: [
    { value: "cloud", label: "With a service" },
    { value: "in-house", label: "On our own mail server" },
    { value: "none", label: "No email" },
    notSure,
  ],
  help: [
    {
      where: "In your office",
      steps: [
        "Can you read it in a web browser at home, at a site of Google, Microsoft or Apple? Then it is with a service.",
      ],
    },
    ask(technician, "Do we have our own mail server in the office, or is our email with a service?"),
  ],
  cites: ["F8"],
};
