"use client";

import { Badge } from "@/components/ui/badge";
import type { WayOut } from "@/lib/drafts/handed-over";
import type { OfficeRow, Standing } from "@/lib/offices/row";
import { shortDay } from "./moments";

/** In words, and beside them a badge where somebody has to know it at a glance. For use after hydration only. */
export function WhereItStands({ row: { standing, office } }: { row: OfficeRow }) {
  return (
    <>
      <StandingWords standing={standing} now={new Date()} />
      {office.kind === "unkept" && <span className="block">Only in this tab: not kept in this browser</span>}
    </>
  );
}

function StandingWords({ standing, now }: { standing: Standing; now: Date }) {
  switch (standing.kind) {
    case "damaged":
      return <Badge tone="blocker">Can’t be read</Badge>;
    case "draft":
      return (
        <span>
          Draft, step {standing.step} of {standing.steps}
          {standing.faults !== undefined && `, ${standing.faults} to mend`}
        </span>
      );
    case "ready":
      return <span>Ready to send</span>;
    case "taken-out":
      return (
        <span>
          {standing.by ? ways[standing.by] : "Sheet made"} {dayOf(standing.on, now)}
          {standing.changed && ", changed since"}
        </span>
      );
    case "begun":
      return <span>Link asked for, no answer yet</span>;
    case "shared":
      return <span>Shared, nothing done yet</span>;
    case "working":
      return <span>Being worked on</span>;
    case "red":
      return (
        <span className="flex items-center gap-2">
          <Badge tone="blocker">Red</Badge>
          {/* The office’s own page has all of it. */}
          <span className="line-clamp-1 w-0 min-w-44 flex-1 break-all" title={standing.flags.join(" ")}>
            {standing.flags[0]}
            {standing.flags.length > 1 && ` And ${standing.flags.length - 1} more.`}
          </span>
        </span>
      );
    case "signed":
      return (
        <>
          <Badge tone={standing.stands ? "open" : "hold"} icon={standing.stands ? "check" : "pencil"}>
            Signed
          </Badge>{" "}
          <span>
            {dayOf(standing.on, now)}
            {!standing.stands && ", changed since"}
          </span>
        </>
      );
    case "ended":
      return <span>{endings[standing.how]}</span>;
  }
}

/** No more than this browser knows: not whether a page came out of the printer, nor who got the file. */
const ways: Record<WayOut, string> = {
  print: "Sheet opened to print",
  pdf: "PDF made",
  text: "Sheet copied as text",
  link: "Shared by link",
};

const endings = {
  withdrawn: "Link withdrawn",
  expired: "Link expired",
  "let-go": "Link let go",
} as const;

/** Of an ISO date, which has no hour and no zone. */
function dayOf(iso: string, now: Date): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return shortDay(new Date(year, month - 1, day), now);
}
