"use client";

import { clock } from "@/components/offices/moments";
import { plural } from "@/components/offices/words";
import { Button } from "@/components/ui/button";
import { StatusLine } from "@/components/ui/status-line";
import type { Round } from "./use-round";

/** When the server was asked about the links, and the way to ask it now. */
export function RoundStatus({ round: { asking, asked, ask } }: { round: Round }) {
  const unreached = asked?.unreached ?? 0;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      {/* Stays pressable while it works, so that the focus stays where it is. */}
      <Button size="sm" aria-disabled={asking !== undefined} onClick={ask}>
        Check again
      </Button>
      <StatusLine tone={asking ? "working" : unreached > 0 ? "failed" : "quiet"}>
        {asking && <span>Checking …</span>}
        {!asking && asked && (
          <span>
            Checked at {clock(new Date(asked.at))}
            {unreached > 0 && `. ${plural(unreached, "link")} could not be reached`}
          </span>
        )}
      </StatusLine>
    </div>
  );
}
