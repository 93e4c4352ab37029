import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { changed, findNginx, runNginx } from "@/e2e/faults/nginx";
import type { Program, Site } from "./host";

export { findNginx };

const root = fileURLToPath(new URL("../../", import.meta.url));
const guide = join(root, "docs/hosting/nginx-files.conf");

/** Starts nginx with the guide's file and the rules that the build has made; all that it writes goes into `folder`. */
export function startNginxWithFiles(program: string, folder: string, site: Site): Promise<Program> {
  return runNginx(program, folder, { rules: rulesOf(folder, site), ...site });
}

/** The guide's file with this site's names and numbers in it. It also listens without https, for the browser's sake. */
function rulesOf(folder: string, { address, ports, app, certificate }: Site): string {
  const rules = changed(readFileSync(guide, "utf8"), [
    [/server {\n {4}listen 80;[\s\S]*?\n}\n/, ""],
    ["    listen [::]:443 ssl http2;\n", ""],
    ["listen 443 ssl http2;", `listen ${address}:${ports.http};\n    listen ${address}:${ports.https} ssl;`],
    ["/etc/letsencrypt/live/handoff.example.net/fullchain.pem", certificate.certificate],
    ["/etc/letsencrypt/live/handoff.example.net/privkey.pem", certificate.key],
    ["/var/log/nginx/access.log", join(folder, "access.log")],
    [/server_name handoff\.example\.net;/, `server_name ${address};`],
    [/\/opt\/network-handoff\//g, root],
  ]);
  if (app) return changed(rules, [["server 127.0.0.1:3000;", `server 127.0.0.1:${app};`]]);
  return changed(rules, [
    [/upstream network_handoff {[\s\S]*?\n}\n/, ""],
    [/ {4}# Without the app, leave out what follows[\s\S]*$/, "}\n"],
  ]);
}
