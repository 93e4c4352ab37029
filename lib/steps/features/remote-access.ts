import { worksRemotely } from "@/lib/steps/conditions";
import { becomes, yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, technician } from "@/lib/steps/ways";

export const remoteAccess: StepQuestion = {
  kind: "choice",
  path: "features.remoteAccess",
  label: "Does anyone use the MacPractice desktop program from outside the office?",
  name: "Working from outside",
  hint: "For example, someone who does the billing on a Mac at home. iPads and iPhones don’t count here.",
  options: yesNo(becomes.office),
  help: [
    {
      where: "In your office",
      steps: [
        "Ask the doctors and whoever does the billing: “Do you ever work in MacPractice on a computer at home?”",
        "Also think of a second office that uses the same MacPractice server.",
      ],
    },
    ask(technician, "Is anyone set up to use MacPractice on a computer outside the office?"),
  ],
  cites: ["F14", "E21"],
};

export const remoteNeeds: StepQuestion = {
  kind: "several",
  path: "features.remoteNeeds",
  label: "What do they use from outside?",
  name: "Used from outside",
  hint: "Choose all that fit, and leave out what you have never heard of. Nothing here gets opened to the whole internet.",
  options: [
    { value: "client", label: "The MacPractice program itself" },
    {
      value: "server-management",
      label: "The Server Management App",
      hint: "A tool for looking after the server. The sheet will ask MacPractice whether it works from outside at all.",
    },
    { value: "messages", label: "The MacPractice Message Server" },
  ],
  show: worksRemotely,
  help: [
    {
      where: "Ask the people who work from outside",
      steps: [
        "You can say: “What do you open when you work from home?”",
        "If they say “just MacPractice”, choose only the first one.",
      ],
    },
    {
      where: "On MacPractice’s page about the Server Management App",
      steps: ["It says where that app can be opened, and where not."],
      link: "https://macpractice.atlassian.net/wiki/spaces/MPHelpDesk/pages/67829769",
    },
  ],
  cites: ["F14", "F15", "F18", "C19", "E5"],
};
