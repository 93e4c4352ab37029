/** Serves the floor app as `server.ts` serves ours: Next behind the same listener, with the same headers and compression. */
import { createServer } from "node:http";
import next from "next";
import { readEnv } from "@/lib/env/env";
import { requestListener } from "@/lib/server/listener";
import { floorFolder } from "./build";

const reading = readEnv(process.env);
if (!reading.ok) throw new Error(reading.faults.join("\n"));
const { env } = reading;

const server = createServer();
await new Promise<void>((resolve) => server.listen(env.port, env.host, resolve));
const address = server.address();
const port = typeof address === "object" && address ? address.port : env.port;
const app = next({ dev: false, dir: floorFolder, hostname: env.host, port, httpServer: server, quiet: true });
await app.prepare();
const handle = app.getRequestHandler();
server.on(
  "request",
  requestListener(
    (request, response) => handle(request, response),
    env,
    () => {},
  ),
);
process.on("SIGTERM", () => process.exit(0));
console.log(`Floor is at http://localhost:${port}`);
