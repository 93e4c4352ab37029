/**
 * Which file an address shows. Every address is a file of the build, but for the two that name an office or a link: one file
 * stands for all of them, and the browser reads from the address which one it is.
 */

/** An office's page or its data: `/offices/<id>`, `/offices/<id>/check`, `/offices/<id>/check.txt`. */
const office = /^\/offices\/[^/.]+(?=[/.]|$)/;
/** Whatever stands behind it: mail programs cut links, or move the secret into the path. */
const link = /^\/s\/.+/;

/** The address of the file that serves a path which is no file itself; the path itself where there is none. */
export function addressOfAny(path: string): string {
  if (link.test(path)) return "/s/_";
  return path.replace(office, "/offices/_");
}

/** The address of a file of the build, which gives pages names that end in `.html`. */
export function addressOf(file: string): string {
  return `/${file}`.replace(/\.html$/, "").replace(/^\/index$/, "/");
}
