/** What the address that the server saw means for the office manager. */
import type { SeenAddress } from "@/lib/net/seen-address";

export type Verdict = {
  /** Whether it can be the office's address on the internet. */
  usable: boolean;
  title: string;
  text: string;
};

/** `host` is how this page itself was reached: it tells an app in the office from one behind a proxy that it doesn't trust. */
export function verdictOn({ address, family, kind }: SeenAddress, host: string): Verdict {
  const refused = (title: string, text: string): Verdict => ({ usable: false, title, text });
  if (kind === "public" && family === 4) {
    return {
      usable: true,
      title: `The server sees ${address}`,
      text: "Only right when you are in the office now, and not on a VPN or iCloud Private Relay.",
    };
  }
  if (kind === "public") {
    return refused(
      "The server sees an IPv6 address only",
      `It is ${address}. This sheet needs the IPv4 address: four numbers with dots. Look under the question mark beside it.`,
    );
  }
  if (kind === "carrier-grade") {
    return refused(
      `The server sees ${address}, an address of your provider’s own network`,
      "Many customers share it, so it isn’t your office’s address on the internet. Ask your internet provider for the public one.",
    );
  }
  if (kind === "loopback" && isThisComputer(host)) {
    return refused(
      "Network Handoff runs on this same computer",
      "So it can’t see how the internet sees your office. Look under the question mark beside it.",
    );
  }
  if (kind === "loopback" || (kind === "private" && !isInside(host))) {
    return refused(
      `The server sees ${address}, which is not your office’s address`,
      "It seems to stand behind another server that hides where you come from. Whoever runs Network Handoff can set this right (TRUSTED_PROXIES). Until then, look under the question mark beside it.",
    );
  }
  if (kind === "private") {
    return refused(
      `The server sees ${address}, an address inside your own network`,
      "It stands in the same network as this computer, so it can’t see how the internet sees your office. Look under the question mark beside it.",
    );
  }
  return refused(
    `The server sees ${address}, which no office has on the internet`,
    "It is set aside for special uses. Look under the question mark beside it.",
  );
}

function isThisComputer(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || host.startsWith("127.");
}

/** A name or an address that only means something inside one network. */
function isInside(host: string): boolean {
  return (
    isThisComputer(host) ||
    /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host) ||
    /^\[f[cde]/i.test(host) ||
    !host.includes(".") ||
    /\.(lan|local|internal|home\.arpa|home)$/i.test(host)
  );
}
