/** The list by what its files have in common, for hosts whose rules can't name every file. */
import { addressOf } from "@/lib/site/address";
import type { Headers } from "@/lib/site/headers";
import type { SiteFile, SiteList } from "@/lib/site/list";

export type Kinds = {
  /** Each with a policy of its own. */
  pages: readonly SiteFile[];
  /** Of every file whose name changes with what is in it. Those of earlier builds get what this build's have. */
  built: Headers;
  /** Of every other file. */
  others: Headers;
  /** The media type by the end of a file's name. */
  types: ReadonlyMap<string, string>;
};

export const builtFolder = "/_next/static/";

/** Throws where files of one kind differ in what a rule for all of them would say. */
export function kindsOf({ files, earlier }: SiteList): Kinds {
  const isBuilt = ({ path }: SiteFile) => path.startsWith(builtFolder);
  const isPage = ({ file }: SiteFile) => file.endsWith(".html");
  for (const { path, file } of files)
    if (addressOf(file) !== path) throw new Error(`${file} would have another address than ${path}.`);
  const before = earlier.map((build) => typesOf(build.files)).reverse();
  return {
    pages: files.filter(isPage),
    built: headersOfAll(files.filter(isBuilt)),
    others: headersOfAll(files.filter((file) => !isBuilt(file) && !isPage(file))),
    types: new Map([...before, typesOf(files)].flatMap((types) => [...types])),
  };
}

function headersOfAll([first, ...rest]: readonly SiteFile[]): Headers {
  const same = JSON.stringify(first?.headers);
  const other = rest.find(({ headers }) => JSON.stringify(headers) !== same);
  if (other) throw new Error(`${other.file} has other headers than the files of its kind.`);
  return first?.headers ?? {};
}

function typesOf(files: readonly SiteFile[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { file, type } of files) {
    const ending = file.slice(file.lastIndexOf(".") + 1);
    if ((types.get(ending) ?? type) !== type)
      throw new Error(`${file} has another type than the others of its ending.`);
    types.set(ending, type);
  }
  return types;
}
