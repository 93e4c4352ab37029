import { becomes, yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, support } from "@/lib/steps/ways";

export const patientPortal: StepQuestion = {
  kind: "choice",
  path: "features.patientPortal",
  label: "Do your patients use the MacPractice Patient Portal?",
  name: "Patient Portal",
  hint: "The Patient Portal is a website where patients sign in. It gets its information from the server in your office.",
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
