import { readFileSync } from "node:fs";
import { type SiteList, siteList } from "./list";
import { listOf } from "./places";

/** The list of a built site. Throws where none was built. */
export function readList(site: string): SiteList {
  return siteList.parse(JSON.parse(readFileSync(listOf(site), "utf8")));
}
