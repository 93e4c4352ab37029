/** Where a build leaves the site, below the project's folder. */
import { join } from "node:path";

export const siteFolder = "site";

/** Every file, as any host can serve it. */
export const filesOf = (site: string): string => join(site, "files");
export const listOf = (site: string): string => join(site, "list.json");

/** The list as rules of nginx and Caddy; docs/hosting uses them. */
export const nginxRulesOf = (site: string) => ({
  http: join(site, "nginx", "http.conf"),
  server: join(site, "nginx", "server.conf"),
});
export const caddyRulesOf = (site: string): string => join(site, "Caddyfile");
