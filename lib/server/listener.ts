import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import { refused } from "@/lib/api/answers";
import type { ApiAround } from "@/lib/api/app";
import type { Env } from "@/lib/env/env";
import { apiHeaders, type Headers, strictTransport } from "@/lib/site/headers";
import { clientAddress } from "./client-address";
import { type Log, logRequest } from "./log";
import { oneAtATime } from "./one-at-a-time";
import { isApi, pathOf } from "./paths";
import { securityTxt, securityTxtPath } from "./security-txt";
import { sendFile } from "./send-file";
import type { SiteFiles } from "./site-files";

type Parts = {
  /** Left out, there is the API alone, as while developing. */
  site?: SiteFiles;
  api: { fetch: (request: Request, around: ApiAround) => Response | Promise<Response> };
  log: Log;
};

type Server = Pick<Env, "publicUrl" | "securityContact" | "trustedProxies">;

/** Answers every request: with a file of the site, or from the API. Writes the log. */
export function requestListener({ site, api, log }: Parts, env: Server): RequestListener {
  const https = env.publicUrl?.startsWith("https:") ?? false;
  const promised: Headers = https ? strictTransport : {};
  const plain: Headers = { ...apiHeaders, ...promised, "Content-Type": "text/plain; charset=utf-8" };

  // It puts a `Response` of its own in place of Node's, which costs a fifth of a reading to make and to unpack.
  const callApi = getRequestListener(
    // Node's parser ends a body where its header says.
    (request, { incoming }) => api.fetch(request, { address: addressOf(incoming, env), lengthHolds: true }),
    { errorHandler: failure },
  );

  /** What the adapter can't turn into a request is the caller's fault, anything else is ours. */
  function failure(error: unknown): Response {
    if (error instanceof RequestError) return refused("bad-request");
    log({ level: "error", message: messageOf(error) });
    return new Response("Something went wrong.\n", { status: 500, headers: plain });
  }

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (isApi(path)) {
      for (const [name, value] of Object.entries(promised)) response.setHeader(name, value);
      await callApi(request, response);
    } else if (path === securityTxtPath && env.securityContact) {
      const text = securityTxt({ contact: env.securityContact, publicUrl: env.publicUrl, now: new Date() });
      response.writeHead(200, { ...plain, "Cache-Control": "no-cache" }).end(text);
    } else if (site) sendSite(request, response, { path, site, plain });
    else response.writeHead(404, plain).end("There is nothing at this address.\n");
  }

  return oneAtATime(async (request, response) => {
    const id = randomUUID();
    const path = pathOf(request.url);
    logRequest(request, response, { id, path, log });
    try {
      await answer(request, response, path);
    } catch (error) {
      log({ level: "error", id, message: messageOf(error) });
      if (response.headersSent) response.destroy();
      else response.writeHead(500, plain).end("Something went wrong.\n");
    }
  });
}

type At = { path: string; site: SiteFiles /** Headers of an answer that is a word. */; plain: Headers };

function sendSite(request: IncomingMessage, response: ServerResponse, { path, site, plain }: At): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    // What nobody reads must not hold up the next request on the connection.
    request.resume();
    sendFile(request, response, site.refused, 405);
    return;
  }
  const file = site.at(path);
  if (file) {
    sendFile(request, response, file);
    return;
  }
  const bare = path.replace(/\/$/, "");
  if (bare !== path && site.at(bare)) {
    const [query = ""] = /\?[^#]*/.exec(request.url ?? "") ?? [];
    response.writeHead(308, { ...plain, Location: encodeURI(bare) + query }).end();
    return;
  }
  // Where a script was asked for, a page would only be a riddle.
  if (path.startsWith("/_next/")) response.writeHead(404, plain).end("There is nothing at this address.\n");
  else sendFile(request, response, site.notFound, 404);
}

function addressOf({ socket, headers }: Pick<IncomingMessage, "socket" | "headers">, env: Server): string {
  const forwarded = headers["x-forwarded-for"];
  const chain = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  return clientAddress(socket.remoteAddress ?? "", chain, env.trustedProxies);
}

/** Answers what is not HTTP at all; Node's own answer would lack the headers. */
export function refuseMalformed(error: Error, socket: Duplex): void {
  if (!socket.writable || ("code" in error && error.code === "ECONNRESET")) {
    socket.destroy();
    return;
  }
  endWith(socket, "400 Bad Request");
}

/** Nothing here is spoken but HTTP, and a socket that is handed over would be nobody's. */
export function refuseUpgrade(_request: IncomingMessage, socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  endWith(socket, "400 Bad Request");
}

function endWith(socket: Duplex, status: string): void {
  const lines = Object.entries({ ...apiHeaders, "Content-Length": "0", Connection: "close" });
  const head = [`HTTP/1.1 ${status}`, ...lines.map(([name, value]) => `${name}: ${value}`), "", ""].join("\r\n");
  socket.end(head, () => socket.destroy());
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
