"use client";

import { Badge } from "@/components/ui/badge";
import type { Stage } from "@/lib/drafts";

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

const day = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" });
const dayAndYear = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

function dayInWords(iso: string, now: Date): string {
  return (iso.startsWith(`${now.getFullYear()}-`) ? day : dayAndYear).format(new Date(`${iso}T00:00:00Z`));
}
