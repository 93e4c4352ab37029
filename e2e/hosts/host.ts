/** A program that serves the built files as the hosting guide sets it up, with the app behind it for shared sheets or with nothing. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Certificate, hasOpenssl, makeCertificate } from "@/e2e/faults/certificate";
import { freePort, type Missing } from "@/e2e/faults/cluster";
import { type RunningServer, runServer } from "@/e2e/run-server";
import { findCaddy, startCaddyAsProxy, startCaddyWithFiles } from "./caddy";
import { findNginx, startNginxWithFiles } from "./nginx-files";

/** The last leaves the pages to the app, too. */
export type HostName = "nginx" | "Caddy" | "Caddy as a proxy";

export type Site = {
  address: string;
  ports: { http: number; https: number };
  /** Where the app listens; without it there are files alone. */
  app: number | undefined;
  certificate: Certificate;
};

export type Program = { log: () => string; stop: () => Promise<void> };

export type Host = {
  /** Plain, as a browser trusts it without a certificate that somebody has signed. */
  url: string;
  httpsUrl: string;
  /** The certificate to trust, in PEM. */
  ca: string;
  /** All that the host and the app behind it have written down. */
  log: () => string;
  stop: () => Promise<void>;
};

const address = "127.0.0.1";
const programs = {
  nginx: { find: findNginx, start: startNginxWithFiles },
  Caddy: { find: findCaddy, start: startCaddyWithFiles },
  "Caddy as a proxy": { find: findCaddy, start: startCaddyAsProxy },
};

/** The host; or what this computer lacks for it, which a build server may not. */
export async function startHost(name: HostName, { withApp }: { withApp: boolean }): Promise<Host | Missing> {
  const program = programs[name].find();
  if (!program) return without(name, `Not installed here: ${name}.`);
  if (!hasOpenssl()) return without(name, "Not installed here: openssl.");
  const folder = mkdtempSync(join(tmpdir(), "handoff-host-"));
  // nginx's workers may be another user's, who has to get through to its files.
  chmodSync(folder, 0o755);
  let app: RunningServer | undefined;
  let running: Program | undefined;
  const stop = async () => {
    await running?.stop();
    await app?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const ports = { http: await freePort(), https: await freePort() };
    const url = `http://${address}:${ports.http}`;
    if (withApp) app = await runServer({ TRUSTED_PROXIES: address, SECURITY_CONTACT: "mailto:security@example.net" });
    const certificate = makeCertificate(folder, address);
    running = await programs[name].start(program, folder, { address, ports, app: app?.port, certificate });
    const log = () => `${running?.log()}${app?.output() ?? ""}`;
    return { url, httpsUrl: `https://${address}:${ports.https}`, ca: certificate.text, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function without(name: HostName, missing: string): Missing {
  const sentence = `${missing} The tests of the pages behind ${name} need it.`;
  if (process.env.CI) throw new Error(sentence);
  console.warn(`${sentence} They are left out.`);
  return { missing: sentence };
}
