import { ask, notOurs } from "@/lib/share/ask";
import { timeLimit } from "@/lib/share/time-limit";
import { errorAnswer } from "@/lib/share/wire";
import * as z from "@/lib/vendor/zod";
import { type Verdict, verdictOn } from "./outside-address-words";

const seenAddress = z.object({
  address: z.string(),
  family: z.literal([4, 6]),
  kind: z.enum(["public", "private", "carrier-grade", "loopback", "reserved"]),
});

export type OutsideAnswer =
  | { kind: "seen"; address: string; verdict: Verdict }
  /** `not-ours`: something else answered. `unseen`: the server can't tell where this browser comes from. */
  | { kind: "offline" | "not-ours" | "unseen" };

/** Shorter than anybody waits for an answer to one question. */
const TIMEOUT_MS = 15_000;

/** From which address the server sees this browser come, and what that is worth as the answer. */
export async function askOutsideAddress(): Promise<OutsideAnswer> {
  const signal = timeLimit(TIMEOUT_MS);
  const answer = await ask((address, init) => fetch(address, init), "/api/address", { signal });
  if (answer.kind === "offline") return answer;
  const { success, data: seen } = seenAddress.safeParse(answer.json);
  if (success && answer.status === 200) {
    return { kind: "seen", address: seen.address, verdict: verdictOn(seen, window.location.hostname) };
  }
  if (errorAnswer.safeParse(answer.json).data?.error.code === "no-address") return { kind: "unseen" };
  return { kind: notOurs(answer).kind };
}
