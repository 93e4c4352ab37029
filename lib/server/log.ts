import type { IncomingMessage, ServerResponse } from "node:http";
import { visible } from "@/lib/env/visible";
import { loggedPath, withoutLinks } from "./paths";

export type LogEntry = Readonly<Record<string, string | number | boolean>>;
export type Log = (entry: LogEntry) => void;

let unwritten = "";

/** One JSON object a line on standard output, without what a terminal would obey and without links. What one turn of the program says is written at once, when the turn is over. */
export const logLine: Log = (entry) => {
  if (unwritten === "") setImmediate(writeLog);
  unwritten += `{"time":"${nowInText()}",${visible(JSON.stringify(cleaned(entry))).slice(1)}\n`;
};

/** What a failure says may be anything; paths have been cleaned where they were read. */
function cleaned(entry: LogEntry): LogEntry {
  return typeof entry.message === "string" ? { ...entry, message: withoutLinks(entry.message) } : entry;
}

let last = { at: 0, text: "" };

/** Many lines of a busy server have the same millisecond. */
function nowInText(): string {
  const at = Date.now();
  if (at !== last.at) last = { at, text: new Date(at).toISOString() };
  return last.text;
}

/** To be called where no further turn will come. */
export function writeLog(): void {
  if (unwritten !== "") process.stdout.write(unwritten);
  unwritten = "";
}

/** Writes one line when the answer has left or the client has gone: never a query, a body or a header. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  about: { id: string; path: string; log: Log },
): void {
  const start = performance.now();
  // Held here: a request whose body was given up on has let go of its socket by the time its answer closes.
  const { method = "", socket } = request;
  const sentBefore = socket.bytesWritten;
  response.once("close", () => {
    about.log({
      id: about.id,
      method,
      path: loggedPath(request.url, about.path),
      status: response.statusCode,
      ms: Math.round(performance.now() - start),
      bytes: socket.bytesWritten - sentBefore,
      ...(response.writableFinished ? {} : { aborted: true }),
    });
  });
}
