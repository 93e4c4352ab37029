import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";
import { labelOf } from "@/lib/steps/answer-text";
import { wifiProtections } from "@/lib/steps/network/options";

export function wifiSection({ answers, plan }: SheetInput): Section {
  return {
    id: "wifi",
    heading: "Wi-Fi",
    blocks: [...standing(answers.network?.wifi), ...noticesAt("wifi", plan.notices)],
  };
}

function standing(wifi: string | undefined): Block[] {
  if (wifi === "none") {
    return [
      {
        kind: "paragraph",
        text: "No Wi-Fi is used with MacPractice. Keep it so, or use WPA2 or WPA3 with a long password.",
        cites: ["F36", "F37"],
      },
    ];
  }
  const value = labelOf(wifiProtections, wifi);
  return [
    {
      kind: "paragraph",
      text: "Wi-Fi that carries MacPractice needs WPA2 (with AES, not TKIP) or WPA3, and a good, long password; never WEP, and never an open network.",
      cites: ["F37", "F38", "E12"],
    },
    { kind: "fields", fields: [{ id: "network.wifi", label: "Security of the Wi-Fi today", ...(value && { value }) }] },
  ];
}
