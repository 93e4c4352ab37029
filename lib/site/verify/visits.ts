/** Which addresses of a server are asked for, and what each has to answer if it serves our build. */
import type { Headers } from "@/lib/site/headers";
import type { SiteFile, SiteList } from "@/lib/site/list";

export type Visit = {
  /** The address that is asked for. */
  at: string;
  /** The address of the file that has to come, by our list. */
  shows: string;
  status: 200 | 404;
  size: number;
  sha256: string;
  type: string;
  headers: Headers;
};

/** Drawn anew for each run, so that no server knows beforehand which office or link is asked about. */
export type MadeUp = { office: string; link: string; unknown: string };

export function visitsOf({ files }: Pick<SiteList, "files">, madeUp: MadeUp): Visit[] {
  return files.flatMap((file) => {
    const own = visit(file, file.path);
    if (file.path === notFound) return [own, { ...own, at: `/${madeUp.unknown}` }];
    const ofOne = addressOfOne(file.path, madeUp);
    return ofOne === file.path ? [own] : [own, { ...own, at: ofOne }];
  });
}

/** No address of its own: it is what any unknown address shows. */
const notFound = "/404";

const visit = ({ path, size, sha256, type, headers }: SiteFile, at: string): Visit => ({
  at,
  shows: path,
  status: path === notFound ? 404 : 200,
  size,
  sha256,
  type,
  headers,
});

/** One file stands for all offices, and one for all links (lib/site/address.ts); this is the address for one of them. */
function addressOfOne(path: string, { office, link }: MadeUp): string {
  if (path === "/s/_") return `/s/${link}`;
  return path.replace(/^\/offices\/_(?=[/.]|$)/, `/offices/${office}`);
}
