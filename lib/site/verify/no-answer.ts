/** Why there is nothing to compare, in words that go behind an address. */
export class NoAnswer extends Error {}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refuses the connection: nothing is served there",
  ECONNRESET: "broke the connection off",
  EHOSTUNREACH: "can't be reached from here",
  ENETUNREACH: "can't be reached from here",
  ENOTFOUND: "has a name that nobody knows; check how it is spelled",
  EAI_AGAIN: "has a name that can't be looked up now; is this computer connected?",
  ETIMEDOUT: "did not answer",
  EPROTO: "does not speak https",
  ERR_SSL_WRONG_VERSION_NUMBER: "does not speak https",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "does not speak https",
  CERT_HAS_EXPIRED: "has a certificate that has expired",
  CERT_NOT_YET_VALID: "has a certificate that is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "has a certificate that nobody but itself vouches for",
  ERR_TLS_CERT_ALTNAME_INVALID: "has a certificate for another name",
  SELF_SIGNED_CERT_IN_CHAIN: "has a certificate from an authority that this computer does not trust",
  UNABLE_TO_GET_ISSUER_CERT: "has a certificate from an authority that this computer does not trust",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "has a certificate from an authority that this computer does not trust",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a certificate from an authority that this computer does not trust",
};

export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return "did not answer";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code.startsWith("HPE_")) return "does not speak HTTP as a web server does";
  return words[code] ?? `did not answer (${code || error.message})`;
}
