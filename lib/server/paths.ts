/** The path of a request target as routes see it: decoded, without query, repeated slashes or a host. */
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

/** Shared sheets and the API: not for search engines, caches or logs. */
export function isPrivate(path: string): boolean {
  return /^\/(s|api)(\/|$)/i.test(path);
}

/** Scripts, styles and fonts as the build made them; there is no page below. */
export function isBuiltFile(path: string): boolean {
  return path.startsWith("/_next/static/") && !path.split("/").includes("..");
}

const longestLogged = 200;

/** A mail filter may move the secret of a link into the path below `/s/`, so nothing of it is ever logged. */
export function loggedPath(path: string): string {
  return /^\/s\//i.test(path) ? "/s/…" : path.slice(0, longestLogged);
}
