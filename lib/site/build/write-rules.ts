import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { SiteList } from "@/lib/site/list";
import { caddyRulesOf, nginxRulesOf } from "@/lib/site/places";
import { caddyRules } from "./caddy";
import { nginxRules } from "./nginx";

/** Puts rules for nginx and Caddy beside the files, for hosts where one of them serves the pages. */
export function writeRules(site: string, list: SiteList): void {
  const nginx = nginxRules(list);
  const places = nginxRulesOf(site);
  mkdirSync(dirname(places.http), { recursive: true });
  writeFileSync(places.http, nginx.http);
  writeFileSync(places.server, nginx.server);
  writeFileSync(caddyRulesOf(site), caddyRules(list));
}
