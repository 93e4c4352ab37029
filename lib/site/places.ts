/** Where a build leaves the site, below the project's folder. */
import { join } from "node:path";

export const siteFolder = "site";

/** Every file, as any host can serve it. */
export const filesOf = (site: string): string => join(site, "files");
export const listOf = (site: string): string => join(site, "list.json");
