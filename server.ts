import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { type Env, readEnv } from "@/lib/env/env";
import { listenFault } from "@/lib/server/listen-errors";
import { messageOf, refuseMalformed, requestListener } from "@/lib/server/listener";
import { onOrphaned } from "@/lib/server/orphan";
import { logLine } from "@/lib/server/request-log";
import { closeGracefully } from "@/lib/server/shutdown";
import { answerShares } from "@/lib/store/http-node";
import { closeShares, keepSwept } from "@/lib/store/process";

process.env.NEXT_TELEMETRY_DISABLED ??= "1";

const reading = readEnv(process.env);
if (reading.ok) await serve(reading.env);
else giveUp(reading.faults);

async function serve(env: Env): Promise<void> {
  const development = env.nodeEnv === "development";
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 });
  server.on("clientError", refuseMalformed);
  process.on("uncaughtException", (error) => {
    logLine({ level: "fatal", message: messageOf(error) });
    process.exit(1);
  });

  // Listening comes first, so that a taken port is told before anything slow begins.
  const port = await listen();
  const app = next({
    dev: development,
    dir: import.meta.dirname,
    hostname: env.host,
    port,
    httpServer: server,
    quiet: true,
  });
  const ready = app.prepare().then(() => app.getRequestHandler());
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    if (!(await answerShares(request, response))) await (await ready)(request, response);
  };
  const handle = requestListener(respond, env, logLine);
  server.on("request", handle);
  stopOnSignal();
  await ready;
  keepSwept();
  const forOthers = env.publicUrl ? `, for others at ${env.publicUrl}` : "";
  console.log(`Network Handoff is at http://${shownHost(env.host)}:${port}${forOthers}`);

  function listen(): Promise<number> {
    return new Promise((resolve) => {
      server.once("error", (error) => giveUp([listenFault(error, env) ?? messageOf(error)]));
      server.listen(env.port, env.host, () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : env.port);
      });
    });
  }

  function stopOnSignal(): void {
    let stopping = false;
    const stop = async () => {
      if (stopping) process.exit(1);
      stopping = true;
      // The hot reload's connection never ends by itself.
      const inTime = await closeGracefully(server, development ? 200 : undefined);
      await closeShares();
      process.exit(inTime || development ? 0 : 1);
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
    if (process.env.npm_lifecycle_event) onOrphaned(() => (stopping ? undefined : stop()));
  }
}

function shownHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function giveUp(sentences: string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
