import { portalDecides443 } from "@/lib/steps/conditions";
import { becomes, notSure, yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, support } from "@/lib/steps/ways";

export const patientPortal: StepQuestion = {
  kind: "choice",
  path: "features.patientPortal",
  label: "Do your patients use the MacPractice Patient Portal?",
  name: "Patient Portal",
  hint: "The Patient Portal is a website where patients sign in. It connects to the server in your office.",
  options: yesNo(becomes.office),
  help: [
    {
      where: "In your office",
      steps: [
        "Look at your own website, and at the emails that patients get from you. Is there a link where patients sign in?",
        "Ask at the front desk: “Do patients ever sign in online to see or send us something?”",
        "Not every sign-in page is MacPractice’s. If you find one, check whose it is.",
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
  hint: "Open the sign-in page as a patient does. Then look at the address bar, where the name of the website stands.",
  options: [
    {
      value: "macpractice",
      label: "On a site of MacPractice",
      hint: "The name in the address bar is one of MacPractice’s.",
    },
    {
      value: "office",
      label: "On our own server",
      hint: "The page comes from the server in your office.",
    },
    notSure(
      "That’s fine. Port 443 stays closed unless MacPractice says that it is needed, and the sheet will remind you to find out.",
    ),
  ],
  show: portalDecides443,
  help: [
    {
      where: "In a web browser",
      steps: [
        "Read the name in the address bar, up to the first slash. If MacPractice’s name is in it, it is a site of MacPractice.",
        "If it is your office’s own name, it can be either. Ask before you choose.",
      ],
    },
    ask(support, "Do you host the website of our Patient Portal, or does it run on the server in our office?"),
  ],
  cites: ["C13", "E4", "E23", "F20"],
};
