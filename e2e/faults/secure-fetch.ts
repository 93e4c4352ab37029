import { Agent, request } from "node:https";
import { text } from "node:stream/consumers";

export type Caller = {
  /** The certificate to trust, in PEM. */
  ca: string;
  /** The addresses of this computer that the calls come from, in turns. */
  from?: readonly string[];
};

/** Linux takes calls from any address of 127.0.0.0/8; elsewhere there is one alone. */
export const hasAddresses = process.platform === "linux";

/** Addresses of this computer that no other caller has. */
export function ownAddresses(caller: number, count: number): string[] {
  return hasAddresses ? Array.from({ length: count }, (_none, index) => `127.0.${caller + 1}.${index + 1}`) : [];
}

/** `fetch` as a program of its own, which trusts one certificate more and may come from other addresses of this computer. */
export function secureFetch({ ca, from = [] }: Caller): (address: string, init?: RequestInit) => Promise<Response> {
  const agents = from.map((localAddress) => new Agent({ ca, keepAlive: true, localAddress }));
  const fromAny = new Agent({ ca, keepAlive: true });
  let calls = 0;
  return (address, { method = "GET", headers, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const agent = agents[calls++ % agents.length] ?? fromAny;
      const settings = { agent, method, headers: Object.fromEntries(new Headers(headers)), ...(signal && { signal }) };
      const sent = request(address, settings, (answer) => {
        const told = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
        text(answer).then((content) => {
          const status = answer.statusCode ?? 0;
          resolve(new Response([204, 304].includes(status) ? null : content, { status, headers: told }));
        }, reject);
      });
      sent.once("error", reject);
      sent.end(typeof body === "string" ? body : undefined);
    });
}
