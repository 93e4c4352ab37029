import type { IncomingMessage, ServerResponse } from "node:http";
import type { Encoding, HeldFile } from "./site-files";

/** Answers a GET or HEAD with a file: in the best encoding that the browser takes, or not at all where it has it already. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: HeldFile, status = 200): void {
  const header = String(request.headers["accept-encoding"] ?? "");
  const copy = file.find(({ encoding }) => takes[encoding].test(header));
  if (!copy) return;
  if (status === 200 && has(request.headers["if-none-match"], copy.etag)) {
    response.writeHead(304, copy.headersUnchanged).end();
    return;
  }
  response.writeHead(status, copy.headers);
  response.end(request.method === "HEAD" ? undefined : copy.body);
}

/** RFC 9110, 12.5.3: a coding counts unless its weight is 0; what nobody names is not sent. */
const named = (coding: string) => new RegExp(`(?:^|,)\\s*${coding}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, "i");

const takes: Readonly<Record<Encoding, RegExp>> = { br: named("br"), gzip: named("gzip"), identity: /^/ };

/** RFC 9110, 13.1.2: tags are compared weakly, since a proxy may have marked one as weak. */
function has(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));
}
