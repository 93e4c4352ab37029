import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";
import { labelOf } from "@/lib/steps/answer-text";
import { wifiProtections } from "@/lib/steps/network/options";

export function wifiSection({ answers, plan }: SheetInput): Section {
  // Where iPads are used and no Wi-Fi is, the notice asks which is right, and nothing here takes a side.
  const isOpen = plan.notices.some(({ id }) => id === "mobile-without-wifi");
  return {
    id: "wifi",
    heading: "Wi-Fi",
    blocks: standing(isOpen ? undefined : answers.network?.wifi),
  };
}

function standing(wifi: string | undefined): Block[] {
  if (wifi === "none") {
    return [
      {
        kind: "paragraph",
        text: "No Wi-Fi is used with MacPractice. Keep it so, or use WPA2 and a good, long password, never WEP, as it is not secure. Our advice besides: better WPA3, and never an open network.",
        cites: ["F35", "F36", "F37", "F38", "E12"],
      },
    ];
  }
  const today = labelOf(wifiProtections, wifi);
  return [
    {
      kind: "paragraph",
      text: "Wi-Fi that carries MacPractice needs WPA2 and a good, long password, never WEP, as it is not secure. Our advice besides: WPA3 where the devices can do it, no TKIP, and never an open network.",
      cites: ["F37", "F38", "E12"],
    },
    ...(today ? [{ kind: "paragraph" as const, text: `The Wi-Fi today: ${today}.` }] : []),
  ];
}
