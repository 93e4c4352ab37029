/** The list that a server shows of its files, beside ours. */
import type { PublicList } from "@/lib/site/list";
import { shown } from "./shown";

export type ListDifferences = {
  sentences: string[];
  /** What the server itself calls different or leaves out: fetching it would say the same again. */
  paths: Set<string>;
};

export function compareLists(ours: PublicList, theirs: PublicList): ListDifferences {
  const found: ListDifferences = { sentences: [], paths: new Set() };
  if (ours.build !== theirs.build)
    found.sentences.push(
      `The server says that it runs build ${shown(theirs.build)}; this checkout is build ${ours.build}. Compare it with the commit that it was built from.`,
    );
  const rest = new Map(theirs.files.map((file) => [file.path, file]));
  if (rest.size < theirs.files.length) found.sentences.push("The server's list names one path more than once.");
  for (const { path, size, sha256 } of ours.files) {
    const other = rest.get(path);
    rest.delete(path);
    if (other && other.size === size && other.sha256 === sha256) continue;
    found.paths.add(path);
    found.sentences.push(`${path}: ${other ? "is another file" : "is missing"} by the server's own list.`);
  }
  for (const path of rest.keys())
    found.sentences.push(`${shown(path)}: is in the server's list, and not in this checkout.`);
  return found;
}
