import { becomes, notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, technician } from "@/lib/steps/ways";

export const mailServer: StepQuestion = {
  kind: "choice",
  path: "features.mailServer",
  label: "Where is your office’s email kept?",
  name: "Email",
  hint: "Most offices have it with an email service.",
  options: [
    { value: "cloud", label: "With an email service", hint: "For example Google, Microsoft or Apple." },
    {
      value: "in-house",
      label: "On our own mail server",
      hint: "A computer in the office receives the mail for everyone.",
    },
    { value: "none", label: "The office has no email" },
    notSure(becomes.office),
  ],
  help: [
    {
      where: "In your office",
      steps: [
        "Can you read office email in a web browser at home, at a site of Google, Microsoft, Apple or the like? Then it is with an email service.",
        "Your own mail server would be a computer in the office that someone looks after just for email. That is rare.",
      ],
    },
    ask(technician, "Do we have our own mail server in the office, or is our email with a service?"),
  ],
  cites: ["F8"],
};
