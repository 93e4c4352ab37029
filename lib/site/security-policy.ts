/** What a page may load and run. One place says it: the server, the files for other hosts and `verify` all ask here. */

export type Hashes = {
  /** `sha256-…` of each script and each style that stands in the page itself. */
  scripts: readonly string[];
  styles: readonly string[];
};

/** Nothing but our own files, and of what stands in the page only what the build put there. */
export function pagePolicy({ scripts, styles }: Hashes): string {
  const sources = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // Forms are handled in the browser. One that is sent before its page has come to life would put answers into an address.
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A script of ours may run as a worker, which goes by its own file's policy: it loads further scripts and fonts. */
export const filePolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** Answers that are read by programs alone. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";
