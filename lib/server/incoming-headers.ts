import type { IncomingHttpHeaders } from "node:http";
import type { BlockList } from "node:net";
import { clientAddress, isTrusted } from "./client-address";

/** Holds the address of the browser for the routes behind the server. */
export const clientAddressHeader = "x-handoff-client-address";

const ownHeaders = ["content-security-policy", "content-security-policy-report-only", "x-nonce", clientAddressHeader];

/**
 * Removes what a client could forge and adds what the routes rely on. Next reads the nonce for its scripts
 * from the policy in the request, so the policy is set here too.
 */
export function guardHeaders(
  headers: IncomingHttpHeaders,
  request: { peer: string; trusted: BlockList; policy: string },
): void {
  const address = clientAddress(request.peer, textOf(headers["x-forwarded-for"]), request.trusted);
  const foreign = isTrusted(request.peer, request.trusted) ? [] : Object.keys(headers).filter(tellsOfProxy);
  for (const name of [...ownHeaders, ...foreign]) delete headers[name];
  headers["content-security-policy"] = request.policy;
  headers[clientAddressHeader] = address;
}

function tellsOfProxy(name: string): boolean {
  return name.startsWith("x-forwarded") || name === "forwarded" || name === "x-real-ip";
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(",") : value;
}
