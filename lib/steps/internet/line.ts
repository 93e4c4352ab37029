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
  hint: "Copy the words on the label of the box.",
  autoComplete: "off",
};

export const routerPassword: StepQuestion = {
  kind: "choice",
  path: "internet.routerPassword",
  label: "Who has the router’s password?",
  name: "Router’s password is with",
  hint: "Only who. Never write the password here.",
  options: [
    { value: "technician", label: "Technician" },
    { value: "office", label: "Us" },
    { value: "provider", label: "Provider" },
    notSure,
  ],
  optional: true,
};

export const maintenanceWindow: StepQuestion = {
  kind: "text",
  path: "internet.window",
  label: "When may the internet be off for a while?",
  name: "Internet may be off",
  hint: "Such as: Fridays after 3 pm.",
  autoComplete: "off",
};
