/** Serves the floor app as ours is served: the same server, the same headers and compression. */
import { createServer } from "node:http";
import { readEnv } from "@/lib/env/env";
import { requestListener } from "@/lib/server/listener";
import { siteFiles } from "@/lib/server/site-files";
import { floorSite } from "./build";

const reading = readEnv(process.env);
if (!reading.ok) throw new Error(reading.faults.join("\n"));
const { env } = reading;

const site = siteFiles(floorSite, { https: false });
const api = { fetch: () => new Response(null, { status: 404 }) };
const server = createServer(requestListener({ site, api, log: () => {} }, env));
await new Promise<void>((resolve) => server.listen(env.port, env.host, resolve));
const address = server.address();
console.log(`Floor is at http://localhost:${typeof address === "object" && address ? address.port : env.port}`);
process.on("SIGTERM", () => process.exit(0));
