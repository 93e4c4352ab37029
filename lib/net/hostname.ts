/** Host names as a dynamic DNS provider gives them: ASCII letters, digits and hyphens (RFC 1123). */
export type HostnameFault =
  | "ip-address"
  | "single-label"
  | "too-long"
  | "empty-label"
  | "label-too-long"
  | "label-hyphen"
  | "underscore"
  | "character";

export type HostnameReading = { ok: true; value: string } | { ok: false; fault: HostnameFault };

/** Reduces what was pasted (`HTTPS://Office.example.net:443/login`) to the bare lower-case name. */
export function bareHostname(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, "")
    .replace(/[/?#].*$/s, "")
    .replace(/:[0-9]*$/, "")
    .replace(/\.$/, "");
}

export function parseHostname(text: string): HostnameReading {
  const name = bareHostname(text);
  const fault = hostnameFault(name);
  return fault ? { ok: false, fault } : { ok: true, value: name };
}

function hostnameFault(name: string): HostnameFault | undefined {
  if (/^\[?[0-9a-f]*:[0-9a-f:.]*\]?$/.test(name) || /^[0-9.]+$/.test(name)) return "ip-address";
  if (name.length > 253) return "too-long";
  const labels = name.split(".");
  if (labels.some((label) => label === "")) return "empty-label";
  if (labels.some((label) => label.includes("_"))) return "underscore";
  if (labels.some((label) => !/^[a-z0-9-]+$/.test(label))) return "character";
  if (labels.some((label) => label.length > 63)) return "label-too-long";
  if (labels.some((label) => label.startsWith("-") || label.endsWith("-"))) return "label-hyphen";
  if (labels.length < 2) return "single-label";
  return undefined;
}
