import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const guide = fileURLToPath(new URL("../../docs/hosting/nginx.conf", import.meta.url));

/** Its folder is not in everybody's search path. */
const programs = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

export function findNginx(): string | undefined {
  return programs.find((program) => spawnSync(program, ["-v"]).status === 0);
}

export type Site = {
  /** The address that it listens on and is known by. */
  address: string;
  ports: { http: number; https: number };
  instances: readonly number[];
  certificate: string;
  key: string;
};

export type Nginx = { /** All that it has written down. */ log: () => string; stop: () => Promise<void> };

/** Starts nginx with the file of the hosting guide; all that it writes goes into `folder`. */
export function startNginx(program: string, folder: string, site: Site): Promise<Nginx> {
  return runNginx(program, folder, { rules: siteOf(readFileSync(guide, "utf8"), folder, site), ...site });
}

type Running = { rules: string; address: string; ports: Site["ports"] };

/** Starts nginx with these rules for the level of `http`, and waits until it listens. */
export async function runNginx(program: string, folder: string, { rules, address, ports }: Running): Promise<Nginx> {
  const place = (name: string) => join(folder, name);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(place("site.conf"), rules);
  writeFileSync(
    place("nginx.conf"),
    `daemon off;
worker_processes 1;
pid ${place("nginx.pid")};
error_log ${place("error.log")};
events {}
http {
  access_log ${place("access.log")};
  ${temporary.map((name) => `${name}_temp_path ${place(name)};`).join("\n  ")}
  include ${place("site.conf")};
}
`,
  );
  const child = spawn(program, ["-p", folder, "-e", place("error.log"), "-c", place("nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "close");
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part) => (said += part));
  while (!(await listens(address, ports.https))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}:\n${said}`);
    await delay(20);
  }
  const written = (name: string) => (existsSync(place(name)) ? readFileSync(place(name), "utf8") : "");
  return {
    log: () => said + written("access.log") + written("error.log"),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** The guide's file with this site's names and numbers in it, and nothing else changed. */
function siteOf(file: string, folder: string, { address, ports, instances, certificate, key }: Site): string {
  return changed(file, [
    ["    server 127.0.0.1:3000;\n", ""],
    ["# server 10.0.0.11:3000", `server 127.0.0.1:${instances[0]}`],
    ["# server 10.0.0.12:3000", `server 127.0.0.1:${instances[1]}`],
    ["    listen [::]:80;\n", ""],
    ["    listen [::]:443 ssl http2;\n", ""],
    ["listen 80;", `listen ${address}:${ports.http};`],
    ["listen 443 ", `listen ${address}:${ports.https} `],
    ["/etc/letsencrypt/live/handoff.example.net/fullchain.pem", certificate],
    ["/etc/letsencrypt/live/handoff.example.net/privkey.pem", key],
    ["https://handoff.example.net", `https://${address}:${ports.https}`],
    ["/var/log/nginx/access.log", join(folder, "access.log")],
    [/server_name handoff\.example\.net;/g, `server_name ${address};`],
  ]);
}

/** Throws where the guide does not say any more what a test goes by. */
export function changed(file: string, changes: readonly [from: string | RegExp, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`The hosting guide does not say ${from} any more.`);
    return next;
  }, file);
}

export async function listens(address: string, port: number): Promise<boolean> {
  const socket = connect({ host: address, port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
