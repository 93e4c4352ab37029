/** What the store alone can do behind HTTP: the same two calls on Node's own server, without framework, checks or headers. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { readEnv } from "@/lib/env/env";
import { createBody } from "@/lib/share/wire";
import { openStore } from "@/lib/store/open";

const reading = readEnv(process.env);
if (!reading.ok) throw new Error(reading.faults.join("\n"));
const { env } = reading;
const { store } = openStore(env);
const bytes = (text: string) => Buffer.from(text, "base64url");
const day = 86_400_000;

const server = createServer(async (request, response) => {
  const answer = (status: number, body: unknown) =>
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  try {
    if (request.method === "POST") {
      const { id, ownerHash, techHash, plan, work, expiresInDays } = createBody.parse(await json(request));
      const share = { id: bytes(id), ownerHash: bytes(ownerHash), techHash: bytes(techHash) };
      const now = Date.now();
      const expiresAt = now + expiresInDays * day;
      const { kind } = await store.create({ ...share, plan: bytes(plan), work: bytes(work), expiresAt }, now);
      answer(kind === "created" ? 201 : 409, { expiresAt });
    } else {
      const id = bytes(request.url?.split("/").at(-1) ?? "");
      const token = bytes(request.headers.authorization?.slice("Bearer ".length) ?? "");
      const tokenHash = createHash("sha256").update(token).digest();
      const found = await store.read({ id, tokenHash }, Date.now());
      if (found.kind !== "open") return answer(404, {});
      const { plan, work, ...state } = found.share;
      const text = (blob: Uint8Array) => Buffer.from(blob).toString("base64url");
      answer(200, { ...state, plan: text(plan), work: text(work) });
    }
  } catch (error) {
    answer(500, { error: String(error) });
  }
});
await new Promise<void>((resolve) => server.listen(env.port, env.host, resolve));
const address = server.address();
console.log(`Bare server is at http://localhost:${typeof address === "object" && address ? address.port : env.port}`);
process.on("SIGTERM", () => process.exit(0));
