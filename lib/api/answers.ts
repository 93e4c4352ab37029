import { type RefusalCode, refusals } from "@/lib/share/wire";
import { apiHeaders } from "@/lib/site/headers";

/** A request that ends with one of the refusals; thrown by what reads it, answered in one place. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

const ofJson = { "Content-Type": "application/json", ...apiHeaders };

/**
 * Text and plain headers are what the adapter hands on as they are; `Response.json` would have it unpack both, and headers
 * that the server had set before would have to be merged with these.
 */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...ofJson, ...headers } });
}

export function bodiless(status: 204 | 304, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...apiHeaders, ...headers } });
}

export function refused(
  code: RefusalCode,
  headers: Readonly<Record<string, string>> = {},
  more: object = {},
): Response {
  const [status, message] = refusals[code];
  return json({ error: { code, message }, ...more }, status, headers);
}
