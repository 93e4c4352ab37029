/** The path of a request target: decoded, without query, repeated slashes or a host. */
export function pathOf(target: string | undefined): string {
  const [beforeQuery = ""] = (target ?? "/").split(/[?#]/);
  const path = beforeQuery.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "");
  return `/${decoded(path)}`.replace(/[/\\]+/g, "/");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function isApi(path: string): boolean {
  return /^\/api(\/|$)/.test(path);
}

const longestLogged = 200;

/** `/s/` in whatever spelling, and at whatever place: encoded once or more, with dots or a host before it, or cut. */
const belowLinks = /(^|[/\\]|%(25)*(2f|5c))(s|%(25)*[57]3)([/\\#]|%(25)*(2f|5c|23))/i;

/** The same within other words, to its end. */
const linkWithin = new RegExp(`${belowLinks.source}[^\\s"'<>]*`, "gi");

/** What is logged of a failure may name the address that it came from. */
export function withoutLinks(text: string): string {
  return text.replace(linkWithin, "/s/…");
}

/** A mail filter may move the secret of a link into the path below `/s/`, so nothing of it is ever logged. */
export function loggedPath(target: string | undefined, path = pathOf(target)): string {
  const [beforeQuery = ""] = (target ?? "").split("?", 1);
  const isLink = belowLinks.test(beforeQuery) || (path !== beforeQuery && belowLinks.test(path));
  return isLink ? "/s/…" : path.slice(0, longestLogged);
}
