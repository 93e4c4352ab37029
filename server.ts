import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { apiApp } from "@/lib/api/app";
import { type Env, readEnv } from "@/lib/env/env";
import { visible, visibleLines } from "@/lib/env/visible";
import { listenFault } from "@/lib/server/listen-errors";
import { messageOf, refuseMalformed, refuseUpgrade, requestListener } from "@/lib/server/listener";
import { logLine, writeLog } from "@/lib/server/log";
import { onOrphaned } from "@/lib/server/orphan";
import { withoutLinks } from "@/lib/server/paths";
import { closeGracefully } from "@/lib/server/shutdown";
import { type SiteFiles, siteFiles } from "@/lib/server/site-files";
import { roomNotes } from "@/lib/server/start-notes";
import { listOf, siteFolder } from "@/lib/site/places";
import { shareService } from "@/lib/store/service";

const reading = readEnv(process.env);
if (reading.ok) await serve(reading.env);
else giveUp(reading.faults);

async function serve(env: Env): Promise<void> {
  process.on("exit", writeLog);
  process.on("uncaughtException", (error) => {
    logLine({ level: "fatal", message: messageOf(error) });
    process.exit(1);
  });
  const service = shareService(env, (message) => logLine({ level: "error", message }));
  const api = apiApp({ service, publicUrl: env.publicUrl });
  // While developing, the framework serves the pages.
  const site = env.nodeEnv === "development" ? {} : { site: builtSite(env) };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 });
  // Whoever takes nothing of an answer for so long has gone.
  server.setTimeout(60_000);
  server.on("clientError", refuseMalformed);
  server.on("upgrade", refuseUpgrade);
  server.on("request", requestListener({ ...site, api, log: logLine }, env));
  const port = await listen();
  stopOnSignal();
  service.keepSwept();
  const forOthers = env.publicUrl ? `, for others at ${env.publicUrl}` : "";
  console.log(`Network Handoff is at http://${shownHost(env.host)}:${port}${forOthers}`);
  for (const note of roomNotes(env)) console.log(visible(note));

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
      const inTime = await closeGracefully(server);
      await service.close();
      process.exit(inTime ? 0 : 1);
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
    if (process.env.npm_lifecycle_event) onOrphaned(() => (stopping ? undefined : stop()));
  }
}

/** A build puts the server into the site itself; run from its source, it finds the site beside it. */
function builtSite(env: Env): SiteFiles {
  const here = import.meta.dirname;
  try {
    return siteFiles(existsSync(listOf(here)) ? here : join(here, siteFolder), {
      https: env.publicUrl?.startsWith("https:") ?? false,
    });
  } catch (error) {
    return giveUp([`The pages are not built yet (${messageOf(error)}). Build them: npm run build`]);
  }
}

function shownHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function giveUp(sentences: string[]): never {
  for (const sentence of sentences) process.stderr.write(`${visibleLines(withoutLinks(sentence))}\n`);
  process.exit(1);
}
