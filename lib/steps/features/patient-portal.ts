import { portalDecides443, usesPatientPortal } from "@/lib/steps/conditions";
import { notSure, yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, support } from "@/lib/steps/ways";

export const patientPortal: StepQuestion = {
  kind: "choice",
  path: "features.patientPortal",
  label: "Do your patients use the MacPractice Patient Portal?",
  name: "Patient Portal",
  hint: "A website where patients sign in",
  options: yesNo,
  help: [
    {
      where: "In your office",
      steps: [
        "Look at your own site, and at the emails that you send to patients. Is there a link to sign in?",
        "Ask at the front desk: “Do patients sign in online?”",
      ],
    },
    ask(support, "Is the Patient Portal set up for our office?"),
  ],
  cites: ["F10", "F20", "C13", "E4"],
};

export const portalSite: StepQuestion = {
  kind: "choice",
  path: "features.portalSite",
  label: "Where do your patients sign in?",
  name: "Where patients sign in",
  hint: "Open the sign-in page. Look at its name in the address bar.",
  options: [
    { value: "macpractice", label: "On a site of MacPractice" },
    { value: "office", label: "On our own server" },
    notSure,
  ],
  show: usesPatientPortal,
  moot: (answers) =>
    portalDecides443(answers) ? undefined : "iPads away open this door anyhow, so it changes nothing today.",
  help: [
    {
      where: "In a web browser",
      steps: [
        "Read the name in the address bar, up to the first slash. Is MacPractice’s name in it? Then it is a site of MacPractice.",
        "Is it your own name? Then it can be both. Ask before you choose.",
        "While nobody is sure, port 443 stays closed, unless MacPractice says that it is needed.",
      ],
    },
    ask(support, "Do you host our Patient Portal, or does it run on the server in our office?"),
  ],
  cites: ["C13", "E4", "E23", "F20"],
};
