/** What waits for the office behind its link, the reddest first. Loaded with the work that it is read from. */
import { plural } from "@/components/offices/words";
import type { Duty } from "./duties";

export type LinkState = {
  /** The technician has the link. */
  isSent: boolean;
  flags: readonly { id: string; text: string; call: string; isFound: boolean }[];
  /** The technician sees an older sheet than the answers give. */
  isOutdated: boolean;
  /** Values found on site that the office left open. */
  found: number;
  isSigned: boolean;
  isFiled: boolean;
};

export function lateDuties({ isSent, flags, isOutdated, found, isSigned, isFiled }: LinkState): Duty[] {
  const duties: (Duty | false)[] = [
    ...flags.map(({ id, text, call, isFound }): Duty => {
      const lead = isFound ? "Your technician found a fault" : "To be fixed first";
      return { id: `red-${id}`, isRed: true, text: `${lead}: ${text} Call ${call}.`, place: "progress-title" };
    }),
    isOutdated && { id: "outdated", text: "Your technician sees an older sheet: update it", place: "changes" },
    !isSent && { id: "unsent", text: "The link is made: send it to your technician", place: "send-title" },
    found > 0 && {
      id: "found",
      text: `${plural(found, "value")} found on site that you left open: look at ${found === 1 ? "it" : "them"}`,
      place: "found",
    },
    isSigned && !isFiled && { id: "file", text: "The sheet is signed: file it", place: "record-title" },
  ];
  return duties.filter((duty) => duty !== false);
}
