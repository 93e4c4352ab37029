import type { Server } from "node:http";

const grace = 10_000;
const sweep = 50;

/** Stops accepting, lets requests in flight finish and resolves to whether they all did within the grace period. */
export function closeGracefully(server: Server, graceMs = grace): Promise<boolean> {
  return new Promise((resolve) => {
    // A connection that was kept alive turns idle only once its answer has left.
    const sweeping = setInterval(() => server.closeIdleConnections(), sweep);
    const overdue = setTimeout(() => done(false), graceMs);
    const done = (inTime: boolean) => {
      clearInterval(sweeping);
      clearTimeout(overdue);
      if (!inTime) server.closeAllConnections();
      resolve(inTime);
    };
    server.close(() => done(true));
    server.closeIdleConnections();
  });
}
