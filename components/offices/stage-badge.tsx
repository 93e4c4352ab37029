"use client";

import { Badge } from "@/components/ui/badge";
import type { Stage, WayOut } from "@/lib/drafts";
import { dayInWords } from "./moments";

/** How far an office's sheet is, in words. For use after hydration only, since a year is named unless it is this one. */
export function StageBadge({ stage, now = new Date() }: { stage: Stage; now?: Date }) {
  if (stage.kind === "taken-out")
    return (
      <Badge tone="allow" className="whitespace-normal">
        {stage.by ? ways[stage.by] : "Sheet made"} {dayInWords(stage.on, now)}
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

/** No more than this browser knows: not whether a page came out of the printer, nor who got the file. */
const ways: Record<WayOut, string> = {
  print: "Sheet opened to print",
  pdf: "PDF made",
  text: "Sheet copied as text",
  link: "Shared by link",
};
