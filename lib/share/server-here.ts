/** What the server at the page's own address says of itself: pages are files, so they can't know it. */
import * as z from "@/lib/vendor/zod";
import { ask, type Fetch, type NotOurs, notOurs } from "./ask";
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
  /** There are files at this address and nothing behind them. */
  | { kind: "none" }
  /** Something answers that is no server of ours: a captive portal, a filter, another program. */
  | NotOurs;

/** Short: until it is over, nobody sees the link. */
const TIMEOUT_MS = 4000;

export async function askServer(fetch: Fetch): Promise<ServerHere> {
  const answer = await ask(fetch, "/api/settings", { signal: timeLimit(TIMEOUT_MS) });
  if (answer.kind === "offline") return { kind: "silent" };
  const settings = settingsAnswer.safeParse(answer.json);
  if (answer.status === 200 && settings.success) return { kind: "there", ...settings.data };
  // As a host of files says that it has none of this name.
  if (answer.status === 404) return { kind: "none" };
  const other = notOurs(answer);
  return other.kind === "offline" ? { kind: "silent" } : other;
}
