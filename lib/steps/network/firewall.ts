import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { onRouter } from "@/lib/steps/ways";

export const firewall: StepQuestion = {
  kind: "choice",
  path: "network.firewall",
  label: "Is the firewall on your router turned on?",
  name: "Router’s firewall",
  hint: "It turns away what nobody in the office asked for.",
  options: [{ value: "on", label: "Yes, it’s on" }, { value: "off", label: "No, it’s off" }, notSure],
  optional: true,
  help: [
    onRouter(
      "firewall",
      "Look for a page called Firewall or Security. Is the firewall on?",
      "Please change nothing there. A Mac has a firewall of its own: this is not about that one.",
    ),
  ],
  cites: ["F6", "F7"],
};

export const outbound: StepQuestion = {
  kind: "choice",
  path: "network.outbound",
  label: "Does your router limit where office computers may go on the internet?",
  name: "Limits on going out",
  hint: "Some technicians allow only what is on a list.",
  options: [
    { value: "unrestricted", label: "No, they may go anywhere" },
    { value: "restricted", label: "Yes, only to what is allowed" },
    notSure,
  ],
  optional: true,
  help: [
    {
      where: "In your office",
      steps: [
        "Does each new site or program simply work? Then there is most likely no limit.",
        "Does the technician often have to allow something first? Then there is one.",
      ],
    },
  ],
  cites: ["F22", "F23", "C8"],
};
