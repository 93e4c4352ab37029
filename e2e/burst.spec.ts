/** Many requests at once, from somebody who does not wait for the answers. */
import { connect } from "node:net";
import { runServer } from "./run-server";
import { expect, test } from "./support/test";

const connections = 12;
const bytes = 62_000;

test("744 KB of requests on twelve connections leave the server well, and health answers meanwhile", async () => {
  const server = await runServer();
  await fetch(`${server.url}/api/health`);
  const request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const burst = request.repeat(Math.ceil(bytes / request.length));
  // Half of them hang up at once, half of them read on.
  const sockets = Array.from({ length: connections }, (_, index) => {
    const socket = connect(server.port, "127.0.0.1").on("error", () => {});
    socket.write(burst, () => index % 2 === 0 && socket.destroy());
    socket.resume();
    return socket;
  });
  for (let asked = 0; asked < 5; asked++) {
    // No matter of speed, which the bench tells: without a bound, this takes half a minute.
    const health = await fetch(`${server.url}/api/health`, { signal: AbortSignal.timeout(10_000) });
    expect(health.status).toBe(200);
  }
  for (const socket of sockets) socket.destroy();
  expect((await fetch(`${server.url}/`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
});

test("sockets that ask to be handed over are closed, and the server stops as it should", async () => {
  const server = await runServer();
  const upgrade = "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
  const closed = Array.from({ length: 50 }, () => {
    const socket = connect({ port: server.port, host: "127.0.0.1", allowHalfOpen: true }).on("error", () => {});
    socket.write(upgrade);
    socket.resume();
    return new Promise((resolve) => socket.once("end", resolve));
  });
  await Promise.all(closed);
  expect(await server.stop()).toBe(0);
});
