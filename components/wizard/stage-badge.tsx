"use client";

import { Badge } from "@/components/ui/badge";
import type { Stage } from "@/lib/drafts";
import { dayInWords } from "./moments";

/** How far an office's sheet is, in words. For use after hydration only, since a year is named unless it is this one. */
export function StageBadge({ stage, now = new Date() }: { stage: Stage; now?: Date }) {
  if (stage.kind === "handed-over")
    return (
      <Badge tone="allow" className="whitespace-normal">
        Sheet handed over {dayInWords(stage.on, now)}
      </Badge>
    );
  if (stage.kind === "ready")
    return (
      <Badge tone="accent" icon="file">
        Sheet ready
      </Badge>
    );
  return <Badge icon="pencil">Draft</Badge>;
}
