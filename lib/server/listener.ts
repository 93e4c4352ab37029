import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Env } from "@/lib/env/env";
import { guardHeaders } from "./incoming-headers";
import { pathOf } from "./paths";
import { type Log, logRequest } from "./request-log";
import { contentSecurityPolicy, securityHeaders } from "./security-headers";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Next answers 500 to a TRACE, which its Request can't hold. */
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Wraps Next's handler: guards what comes in, sets the headers of what goes out, writes the log. */
export function requestListener(handle: Handle, env: Env, log: Log): RequestListener {
  const development = env.nodeEnv === "development";
  const https = env.publicUrl?.startsWith("https:") ?? false;

  return async (request, response) => {
    const id = randomBytes(8).toString("hex");
    const path = pathOf(request.url);
    logRequest(request, response, { id, path, log });

    const policy = contentSecurityPolicy(randomBytes(16).toString("base64"), development);
    const peer = request.socket.remoteAddress ?? "";
    guardHeaders(request.headers, { peer, trusted: env.trustedProxies, policy });
    response.setHeaders(new Map(Object.entries(securityHeaders({ path, policy, https }))));

    if (!methods.includes(request.method ?? "")) {
      const headers = { Allow: methods.join(", "), "Content-Type": "text/plain; charset=utf-8" };
      response.writeHead(405, headers).end("There is no such method here.\n");
      return;
    }
    try {
      await handle(request, response);
    } catch (error) {
      log({ level: "error", id, message: messageOf(error) });
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end("Something went wrong.\n");
    }
  };
}

/** Answers what is not HTTP at all; Node's own answer would lack the headers. */
export function refuseMalformed(error: Error, socket: Duplex): void {
  if (!socket.writable || ("code" in error && error.code === "ECONNRESET")) {
    socket.destroy();
    return;
  }
  const policy = "default-src 'none'; frame-ancestors 'none'";
  const headers = securityHeaders({ path: "/", policy, https: false });
  const lines = Object.entries({ ...headers, "Content-Length": "0", Connection: "close" });
  socket.end(["HTTP/1.1 400 Bad Request", ...lines.map(([name, value]) => `${name}: ${value}`), "", ""].join("\r\n"));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
