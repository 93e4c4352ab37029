import { worksRemotely } from "@/lib/steps/conditions";
import { yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, technician } from "@/lib/steps/ways";

export const remoteAccess: StepQuestion = {
  kind: "choice",
  path: "features.remoteAccess",
  label: "Does anyone use the MacPractice desktop program from outside the office?",
  name: "Working from outside",
  hint: "On a Mac at home, for example",
  options: yesNo,
  help: [
    {
      where: "In your office",
      steps: [
        "Ask the doctors and who does the bills: “Do you work in MacPractice on a Mac at home?” An iPad or iPhone does not count here.",
        "A second office counts, too.",
      ],
    },
    ask(technician, "Can anyone use MacPractice on a computer outside the office?"),
  ],
  cites: ["F14", "E21"],
};

export const remoteNeeds: StepQuestion = {
  kind: "several",
  path: "features.remoteNeeds",
  label: "What do they use from outside?",
  name: "Used from outside",
  hint: "Most offices: the program alone. Leave out what you don’t know. None of it is opened to the whole internet.",
  options: [
    { value: "client", label: "The MacPractice program" },
    { value: "server-management", label: "Server Management App" },
    { value: "messages", label: "Message Server" },
  ],
  show: worksRemotely,
  help: [
    {
      where: "Ask those who work from outside",
      steps: [
        "You can say: “What do you open when you work from home?”",
        "If they say “just MacPractice”, choose the first one only.",
        "The Server Management App looks after the server. The sheet will ask MacPractice if it works from outside at all.",
      ],
    },
    {
      where: "On MacPractice’s page about that app",
      steps: ["It says where it can be opened."],
      link: "https://macpractice.atlassian.net/wiki/spaces/MPHelpDesk/pages/67829769",
    },
  ],
  cites: ["F14", "F15", "F18", "C19", "E5"],
};
