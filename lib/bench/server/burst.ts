/** How long health takes to answer while somebody sends requests in one go and does not wait for the answers. */
import { connect } from "node:net";
import type { ChildServer } from "@/lib/bench/child-server";

const connections = 12;
const bytes = 62_000;
const request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

/** The slowest of five answers, in milliseconds. */
export async function healthInBurst({ url }: ChildServer): Promise<number> {
  const ask = async () => {
    const start = performance.now();
    const { status } = await fetch(`${url}/api/health`);
    if (status !== 200) throw new Error(`Health answered ${status}.`);
    return performance.now() - start;
  };
  await ask();
  const burst = request.repeat(Math.ceil(bytes / request.length));
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
    socket.write(burst);
    return socket.resume();
  });
  let slowest = 0;
  for (let asked = 0; asked < 5; asked++) slowest = Math.max(slowest, await ask());
  for (const socket of sockets) socket.destroy();
  return slowest;
}
