/**
 * Serves the shares' addresses on Node's own server. The framework's routes would do the same work, but took more than half
 * of the time that a read takes.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { PassThrough } from "node:stream";
import { pathOf } from "@/lib/server/paths";
import { refused } from "./http-answers";
import { handlerAt } from "./http-routes";

/** Whether the request was one of ours, and has been answered. */
export async function answerShares(incoming: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const handler = handlerAt(pathOf(incoming.url), incoming.method ?? "");
  if (!handler) return false;
  const body = ["GET", "HEAD"].includes(incoming.method ?? "") ? undefined : bodyOf(incoming);
  const request = requestOf(incoming, body);
  const answer = request ? await handler(request) : refused("bad-request");
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status;
  response.end(Buffer.from(await answer.arrayBuffer()));
  // What nobody has read must not hold up the next request on the connection.
  incoming.unpipe(body).resume();
  return true;
}

function bodyOf(incoming: IncomingMessage): PassThrough {
  const body = incoming.pipe(new PassThrough());
  // Who hangs up in the middle would else be waited for without end.
  incoming.once("close", () => incoming.complete || body.destroy(new Error("The client has gone.")));
  return body.on("error", () => {});
}

/** Only path, headers and body matter; the address is any that parses. */
function requestOf({ method = "", headers }: IncomingMessage, body: PassThrough | undefined): Request | undefined {
  const init: RequestInit & { duplex: "half" } = {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    body: body ? streamOf(body) : null,
    duplex: "half",
  };
  try {
    return new Request("http://localhost/", init);
  } catch {
    // A header that Node takes and the standard forbids.
    return undefined;
  }
}

function streamOf(source: PassThrough): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
