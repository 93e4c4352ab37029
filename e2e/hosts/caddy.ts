import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { changed, listens } from "@/e2e/faults/nginx";
import type { Program, Site } from "./host";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guide = (name: string) => readFileSync(join(root, "docs/hosting", name), "utf8");

export function findCaddy(): string | undefined {
  return spawnSync("caddy", ["version"]).status === 0 ? "caddy" : undefined;
}

/** Starts Caddy with the guide's file and the rules that the build has made; all that it writes goes into `folder`. */
export function startCaddyWithFiles(program: string, folder: string, site: Site): Promise<Program> {
  const rules = changed(guide("Caddyfile-files"), [
    [/\/opt\/network-handoff\//g, root],
    site.app
      ? ["127.0.0.1:3000", `127.0.0.1:${site.app}`]
      : [/\t# Without the app, leave out this part\.\n[\s\S]*?\n\t}\n(?=\n\thandle {)/, ""],
  ]);
  return startCaddy(program, folder, { rules, ...site });
}

/** Starts Caddy with the guide's file that leaves everything to the app. */
export function startCaddyAsProxy(program: string, folder: string, site: Site): Promise<Program> {
  const rules = changed(guide("Caddyfile"), [["127.0.0.1:3000", `127.0.0.1:${site.app}`]]);
  return startCaddy(program, folder, { rules, ...site });
}

type Running = Omit<Site, "app"> & { rules: string };

async function startCaddy(program: string, folder: string, site: Running): Promise<Program> {
  const file = join(folder, "Caddyfile");
  writeFileSync(file, rulesOf(site));
  const child = spawn(program, ["run", "--config", file, "--adapter", "caddyfile"], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "close");
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part) => (said += part));
  while (!(await listens(site.address, site.ports.https))) {
    if (child.exitCode !== null) throw new Error(`Caddy ended with ${child.exitCode}:\n${said}`);
    await delay(20);
  }
  return {
    log: () => said,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/**
 * The guide's file with this site's names and numbers in it, and a log of every request. The site stands there twice: the
 * browser takes the plain one.
 */
function rulesOf({ rules, address, ports, certificate }: Running): string {
  const global = changed(rules, [["{\n", "{\n\tadmin off\n\tauto_https disable_redirects\n"]]);
  const named = /^handoff\.example\.net {\n/m;
  const from = global.search(named);
  const site = global.slice(from);
  const plain = changed(site, [[named, `http://${address}:${ports.http} {\n\tlog\n`]]);
  const tls = `\ttls ${certificate.certificate} ${certificate.key}\n`;
  const secure = changed(site, [[named, `https://${address}:${ports.https} {\n${tls}`]]);
  return `${global.slice(0, from)}${plain}\n${secure}`;
}
