import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onRouter, technician } from "@/lib/steps/ways";
import { wifiProtections } from "./options";

export const wifi: StepQuestion = {
  kind: "choice",
  path: "network.wifi",
  label: "How is your office Wi-Fi protected?",
  name: "Wi-Fi used with MacPractice",
  hint: "The Wi-Fi of what opens MacPractice, not that of your guests.",
  options: [...wifiProtections, notSure],
  help: [
    {
      where: "On a Mac on that Wi-Fi",
      steps: [
        "Hold down the Option key. Click the Wi-Fi sign at the top right.",
        "Under the name of your Wi-Fi, read what it says next to “Security”.",
        "For “WPA2/WPA3” choose WPA2. For “WPA/WPA2” choose WPA.",
      ],
    },
    onRouter("wifi", "Look for a page called Wi-Fi or Wireless. Read the kind of security there."),
    ask(technician, "Which security does our office Wi-Fi use: WPA2, WPA3 or something older?"),
  ],
  cites: ["F35", "F36", "F37", "F38", "C7", "E12", "E18"],
};
