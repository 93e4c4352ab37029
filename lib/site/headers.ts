/** The headers of every answer, by what the answer is. */
import { dataPolicy, filePolicy } from "./security-policy";

export type Headers = Readonly<Record<string, string>>;

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

const everywhere: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Asked for anew each time, and sent only when it has changed. */
const asked: Headers = { "Cache-Control": "no-cache" };

/** Shared sheets and the API: not for search engines and caches. */
const kept: Headers = { "X-Robots-Tag": "noindex, nofollow, noarchive", "Cache-Control": "no-store" };

export function pageHeaders(policy: string, { isShared }: { isShared: boolean }): Headers {
  return {
    "Content-Security-Policy": policy,
    ...everywhere,
    "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    ...(isShared ? kept : asked),
  };
}

/** A file whose name changes with what is in it. */
export const builtHeaders: Headers = {
  "Content-Security-Policy": filePolicy,
  ...everywhere,
  "Cache-Control": "public, max-age=31536000, immutable",
};

/** Any other file. */
export const fileHeaders: Headers = { "Content-Security-Policy": filePolicy, ...everywhere, ...asked };

export const apiHeaders: Headers = { "Content-Security-Policy": dataPolicy, ...everywhere, ...kept };

/** For answers of a server that others reach by https. */
export const strictTransport: Headers = { "Strict-Transport-Security": "max-age=31536000" };
