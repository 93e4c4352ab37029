import { isBuiltFile, isPrivate } from "./paths";

/**
 * Nothing may load but our own files, and no script may run but those that carry this answer's nonce.
 * Development alone also allows what React and the hot reload need there.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const refusedFeatures = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const everywhere: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

const documents: Readonly<Record<string, string>> = {
  "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "DENY",
};

/** A script of ours may run as a worker, which goes by its own file's policy: it loads further scripts and fonts. */
const policyOfFiles = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/**
 * The headers that every answer carries: pages, API and refusals alike. The build's own files, of which a page loads a
 * dozen, do without those that only mean something for a document.
 */
export function securityHeaders(answer: { path: string; policy: string; https: boolean }): Record<string, string> {
  const isFile = isBuiltFile(answer.path);
  return {
    "Content-Security-Policy": isFile ? policyOfFiles : answer.policy,
    ...everywhere,
    ...(isFile ? {} : documents),
    ...(answer.https ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
    ...(isPrivate(answer.path) ? { "X-Robots-Tag": "noindex, nofollow, noarchive", "Cache-Control": "no-store" } : {}),
  };
}
