import type { AnswerPath } from "@/lib/answers";
import { oneLine } from "@/lib/answers/one-line";
import type { Rule } from "@/lib/plan";
import { longDate } from "./dates";

type Confirmation = { answer?: string | undefined; confirmedBy?: string | undefined; confirmedOn?: string | undefined };

/** Who vouches for a row that rests on somebody's answer; nothing where it does not. */
export function confirmed(
  { action, reasons }: Rule,
  path: AnswerPath,
  { answer, confirmedBy, confirmedOn }: Confirmation = {},
): string | undefined {
  const counts = reasons.some(({ because }) => because.includes(path));
  // On hold nothing is settled, and “confirmed” would read like leave to open it.
  if (!counts || answer === undefined || action === "hold") return undefined;
  const by = oneLine(confirmedBy);
  if (!by && !confirmedOn) return "Who confirmed this, and when, is not noted";
  return `Confirmed${by ? ` by ${by}` : ""}${confirmedOn ? ` on ${longDate(confirmedOn)}` : ""}`;
}
