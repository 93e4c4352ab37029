/**
 * One request to the server at this address, and whose answer came back. Captive portals, filters and proxies answer in a
 * server's place, with any status; what they say must never pass for its word, nor for silence.
 */

export type Answer = {
  kind: "answer";
  status: number;
  header: (name: string) => string | undefined;
  /** Undefined when there is no body, or one that is no JSON: a page, as a rule. */
  json: unknown;
};

/** No answer, or one of a gateway that says that the server gave it none. */
export type Offline = { kind: "offline" };

/** Something else answered. `asksPassword`: with the question for a name and a password that proxies put (HTTP Basic). */
export type NotOurs = { kind: "not-ours"; asksPassword: boolean };

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Whose answer it is can be told by the shape of its JSON, which the caller knows; see `notOurs`. */
export async function ask(fetch: Fetch, address: string, init: RequestInit): Promise<Answer | Offline> {
  try {
    // Our server redirects nothing. Who does is a captive portal, and must not be sent a token.
    const response = await fetch(address, { cache: "no-store", redirect: "manual", ...init });
    const { status, headers } = response;
    const json = parsed(await response.text());
    return { kind: "answer", status, header: (name) => headers.get(name) ?? undefined, json };
  } catch {
    // The network's failure, the time-out, or a body that breaks off.
    return { kind: "offline" };
  }
}

/** What an answer is that has not the shape of ours. A redirect that was not followed has the status 0. */
export function notOurs({ status, header }: Answer): Offline | NotOurs {
  if (status >= 500) return { kind: "offline" };
  return { kind: "not-ours", asksPassword: status === 401 && /\bbasic\b/i.test(header("WWW-Authenticate") ?? "") };
}

/** What it means for the work, and what to do. */
export function notOursSentence({ asksPassword }: NotOurs): string {
  return asksPassword
    ? "A password in front of this server (HTTP Basic) keeps the work from being saved and read. Sharing can’t work behind it. Ask the person who runs Network Handoff to take it away."
    : "Something on this network keeps the work from being saved and read: it answers in the server’s place. If the network wants you to sign in, do that first. If not, use another network.";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
