/** One answer beside what our build answers there. Each difference is one sentence. */
import { shown } from "./shown";
import type { Visit } from "./visits";

export type Answer = {
  status: number;
  /** Names in lower case, with every value that was sent. */
  headers: ReadonlyMap<string, readonly string[]>;
  content: Content;
};

/** Without its encoding, and read no further than one byte beyond what is expected; or why it can't be read. */
export type Content = { bytes: Buffer; sha256: string } | { unread: string };

export function compareAnswer(visit: Visit, answer: Answer): string[] {
  // An error page or a redirect differs in all the rest as well.
  if (answer.status !== visit.status) return [wrongStatus(visit, answer)];
  return [...content(visit, answer), ...headers(visit, answer), ...unwelcome(visit, answer)];
}

function wrongStatus({ status }: Visit, answer: Answer): string {
  const [to] = answer.headers.get("location") ?? [];
  const where = to === undefined ? "" : ` and sends on to ${shown(to)}`;
  return `answers ${answer.status}${where}, not ${status}.`;
}

function content({ size, sha256 }: Visit, { content }: Answer): string[] {
  if ("unread" in content) return [`${content.unread}.`];
  if (content.sha256 === sha256) return [];
  const { length } = content.bytes;
  if (length > size) return [`has other content: it is longer than ${size} bytes.`];
  return [`has other content: ${length} bytes, ${length === size ? "as many as ours" : `not ${size}`}.`];
}

function headers(visit: Visit, answer: Answer): string[] {
  return Object.entries({ ...visit.headers, "Content-Type": visit.type }).flatMap(([name, ours]) => {
    const values = answer.headers.get(name.toLowerCase());
    if (!values) return [`lacks the header ${name}.`];
    // Browsers join a policy that is sent twice, and take the first or the last of other headers.
    return values.length === 1 && values[0] === ours ? [] : [`has another ${name}: ${parts(ours, values.join(", "))}.`];
  });
}

/** A policy is long, so only what is not the same in it is told. */
function parts(ours: string, theirs: string): string {
  const only = (these: string, those: string) => pieces(these).filter((piece) => !pieces(those).includes(piece));
  const [more, less] = [only(theirs, ours), only(ours, theirs)];
  if (more.length + less.length === 0) return "the same pieces, put together otherwise";
  const told = (verb: string, list: string[]) => (list.length > 0 ? [`${verb} “${shown(list.join("; "))}”`] : []);
  return [...told("has", more), ...told("lacks", less)].join(", ");
}

/** Each source that a policy allows stands with what it is allowed for: `script-src 'self'`. */
function pieces(text: string): string[] {
  return text.split(/[;,]\s*/).flatMap((part) => {
    const [name = "", ...values] = part.split(/\s+/);
    return values.length > 0 ? values.map((value) => `${name} ${value}`) : [name];
  });
}

/** Makes a browser load, run, send or keep something, whatever the content is. Ours send none of them. */
const unwelcomeNames = [
  "Accept-CH",
  "Access-Control-Allow-Origin",
  "Clear-Site-Data",
  "Content-Disposition",
  "Content-Security-Policy-Report-Only",
  "Critical-CH",
  "Link",
  "NEL",
  "Origin-Trial",
  "Refresh",
  "Report-To",
  "Reporting-Endpoints",
  "Service-Worker-Allowed",
  "Set-Cookie",
  "SourceMap",
  "Speculation-Rules",
  "X-SourceMap",
];

function unwelcome(visit: Visit, { headers }: Answer): string[] {
  return unwelcomeNames.flatMap((name) => {
    const values = headers.get(name.toLowerCase());
    return values && visit.headers[name] === undefined ? [`has the header ${name}: ${shown(values.join(", "))}.`] : [];
  });
}
