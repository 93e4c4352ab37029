import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { IconName } from "@/components/ui/icon";
import type { ActionTone } from "@/lib/sheet/model";

const looks: Record<ActionTone, { tone: BadgeTone; icon?: IconName | false }> = {
  open: { tone: "open" },
  closed: { tone: "closed" },
  hold: { tone: "hold" },
  allow: { tone: "allow" },
  required: { tone: "accent", icon: "check" },
  recommended: { tone: "neutral", icon: "info" },
  neutral: { tone: "neutral", icon: false },
};

export function ActionBadge({ tone, word }: { tone: ActionTone; word: string }) {
  return (
    <Badge {...looks[tone]} className="text-sm print:text-[1em]">
      {word}
    </Badge>
  );
}
