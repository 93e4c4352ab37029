import * as z from "@/lib/vendor/zod";
import { type Verdict, verdictOn } from "./outside-address-words";

const seenAddress = z.object({
  address: z.string(),
  family: z.literal([4, 6]),
  kind: z.enum(["public", "private", "carrier-grade", "loopback", "reserved"]),
});

/** From which address the server sees this browser come, and what that is worth as the answer. Rejects without an answer. */
export async function askOutsideAddress(): Promise<{ address: string; verdict: Verdict }> {
  const answer = await fetch("/api/address", { cache: "no-store" });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  const seen = seenAddress.parse(await answer.json());
  return { address: seen.address, verdict: verdictOn(seen, window.location.hostname) };
}
