/** An office's local id: names a key of this browser's storage, so that two tabs can hold two offices. It carries no data. */
const PATTERN = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** 16 random bytes as base64url. */
export function newOfficeId(randomBytes: (length: number) => Uint8Array): string {
  const binary = String.fromCharCode(...randomBytes(16));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export function isOfficeId(text: string): boolean {
  return PATTERN.test(text);
}
