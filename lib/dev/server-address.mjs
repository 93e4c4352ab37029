/**
 * The origin that a text names, such as `https://handoff.example.net`; undefined where it names more, or no server at all.
 * @param {string | undefined} text
 * @returns {string | undefined}
 */
export function serverAddress(text) {
  const url = URL.canParse(text ?? "") ? new URL(text ?? "") : undefined;
  const isServer = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isServer && url.pathname === "/" && !url.search && !url.hash ? url.origin : undefined;
}

/** Said to whoever calls the command otherwise. */
export const howToVerify =
  "Name the one server to compare with this checkout, without a path: npm run verify -- https://handoff.example.net";
