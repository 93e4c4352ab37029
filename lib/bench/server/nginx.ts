/** The start page behind nginx: the same file, compressed beforehand as ours is, with the same headers. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { SiteFile } from "@/lib/site/list";
import { freePort } from "@/lib/store/postgres.testing";

export type Nginx = { url: string; stop: () => Promise<void> };

export async function nginxWith(program: string, files: string, page: SiteFile): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "handoff-nginx-"));
  const port = await freePort();
  const config = join(folder, "nginx.conf");
  writeFileSync(config, configOf({ folder, port, files, page }));
  const child = spawn(program, ["-p", folder, "-e", join(folder, "error.log"), "-c", config], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const end = once(child, "exit").finally(() => rmSync(folder, { recursive: true, force: true }));
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    await delay(20);
  }
  return {
    url,
    stop: async () => {
      child.kill();
      await end;
    },
  };
}

type Site = { folder: string; port: number; files: string; page: SiteFile };

/** As its packages configure it, with one page. It logs as ours does. */
function configOf({ folder, port, files, page }: Site): string {
  const place = (name: string) => quoted(join(folder, name));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  // Started by root, its workers would be somebody who may not read the files.
  const user = userInfo().uid === 0 ? "user root;" : "";
  return `
daemon off;
${user}
worker_processes auto;
pid ${place("nginx.pid")};
events { worker_connections 768; }
http {
  access_log ${place("access.log")};
  ${temporary.map((name) => `${name}_temp_path ${place(name)};`).join("\n  ")}
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  gzip_vary on;
  types {}
  default_type ${quoted(page.type)};
  server {
    listen 127.0.0.1:${port};
    root ${quoted(files)};
    ${Object.entries(page.headers)
      .map(([name, value]) => `add_header ${name} ${quoted(value)};`)
      .join("\n    ")}
    location = ${page.path} { try_files ${quoted(`/${page.file}`)} =404; }
  }
}
`;
}

function quoted(text: string): string {
  // nginx has no way to write a dollar.
  if (text.includes("$")) throw new Error(`nginx would take this for a variable: ${text}`);
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    async (answer) => (await answer.text()) !== "",
    () => false,
  );
}
