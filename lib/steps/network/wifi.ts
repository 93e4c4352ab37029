import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onRouter, technician } from "@/lib/steps/ways";
import { wifiProtections } from "./options";

export const wifi: StepQuestion = {
  kind: "choice",
  path: "network.wifi",
  label: "How is your office Wi-Fi protected?",
  name: "Wi-Fi used with MacPractice",
  hint: "This is about the Wi-Fi of computers, iPads and iPhones that open MacPractice, not about a separate one for guests.",
  options: [...wifiProtections, notSure("That’s fine. The sheet will ask your technician.")],
  help: [
    {
      where: "On a Mac on that Wi-Fi",
      steps: [
        "Hold down the Option key and click the Wi-Fi symbol at the top right of the screen.",
        "Under the network’s name, read what it says next to “Security”.",
      ],
    },
    {
      where: "On an iPad or iPhone on that Wi-Fi",
      steps: [
        "Open Settings and tap Wi-Fi.",
        "Tap the “i” in a circle beside the network’s name.",
        "“Unsecured Network” means no protection. If you see “Weak Security”, choose “Not sure” and tell your technician what you saw.",
      ],
    },
    onRouter("wifi", "Look for a page called Wi-Fi or Wireless, and read the kind of security there."),
    ask(technician, "Which security does our office Wi-Fi use: WPA2, WPA3 or something older?"),
  ],
  cites: ["F35", "F36", "F37", "F38", "C7", "E12", "E18"],
};
