/** What the server at the page's own address says of itself: pages are files, so they can't know it. */
import * as z from "@/lib/vendor/zod";
import { timeLimit } from "./time-limit";

export const settingsAnswer = z.object({
  /** The address that others use, where the server was told one. */
  publicUrl: z.nullable(z.string()),
});

export type SettingsAnswer = z.infer<typeof settingsAnswer>;

export type ServerHere =
  | ({ kind: "there" } & SettingsAnswer)
  /** No answer, or one that says to come again. */
  | { kind: "silent" }
  /** An answer that is none of ours: there are files at this address and nothing behind them, or something else answers. */
  | { kind: "none" };

/** Short: until it is over, nobody sees the link. */
const TIMEOUT_MS = 4000;

export async function askServer(fetch: (address: string, init: RequestInit) => Promise<Response>): Promise<ServerHere> {
  try {
    const response = await fetch("/api/settings", { cache: "no-store", signal: timeLimit(TIMEOUT_MS) });
    if (response.status >= 500) return { kind: "silent" };
    const answer = settingsAnswer.safeParse(parsed(await response.text()));
    return response.ok && answer.success ? { kind: "there", ...answer.data } : { kind: "none" };
  } catch {
    return { kind: "silent" };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
