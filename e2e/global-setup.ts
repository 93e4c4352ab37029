import { runServer } from "./run-server";

/** Starts the built app once for all stories and stops it at the end. */
export default async function startApp(): Promise<() => Promise<void>> {
  const server = await runServer();
  process.env.E2E_BASE_URL = server.url;
  return async () => {
    await server.stop();
  };
}
