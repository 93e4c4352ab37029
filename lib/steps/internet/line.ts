/** Who and what the technician meets on the internet line. All of it may stay empty. */
import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";

export const provider: StepQuestion = {
  kind: "text",
  path: "internet.provider",
  label: "Who is your internet provider?",
  name: "Internet provider",
  hint: "The name on the bill is enough.",
  autoComplete: "off",
};

export const router: StepQuestion = {
  kind: "text",
  path: "internet.router",
  label: "Which router do you have?",
  name: "Router",
  hint: "Copy the words on its label. The router is the box that connects the office to the internet.",
  autoComplete: "off",
};

export const routerPassword: StepQuestion = {
  kind: "choice",
  path: "internet.routerPassword",
  label: "Who has the router’s password?",
  name: "Router’s password is with",
  hint: "Only who has it. Never write the password itself here.",
  options: [
    { value: "technician", label: "Our technician" },
    { value: "office", label: "We do" },
    { value: "provider", label: "The internet provider" },
    notSure("That’s fine. The sheet says so, so that it is settled before the visit."),
  ],
  optional: true,
};

export const maintenanceWindow: StepQuestion = {
  kind: "text",
  path: "internet.window",
  label: "When may the internet be off for a while?",
  name: "Internet may be off",
  hint: "For example: Fridays after 3 pm.",
  autoComplete: "off",
};
