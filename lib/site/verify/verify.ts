/**
 * Compares what a server answers with what was built here, as far as anybody can from outside.
 *
 * What it can't show: that the server answers others as it answers us. One that knows this program by its address, its
 * timing or its order of requests may be honest to it alone, and not to one browser. It compares the files that a browser
 * loads and the headers that decide what may run; not what the API does, not the files of earlier builds, not a browser's
 * extensions. And it compares with this checkout: whether that one is honest, its reader has to judge.
 */
import { randomBytes } from "node:crypto";
import { newOfficeId } from "@/lib/drafts/id";
import { type PublicList, publicList, publicListPath, publicListSchema, type SiteList } from "@/lib/site/list";
import { encodings, type Server } from "./ask";
import { type Content, compareAnswer } from "./compare-answer";
import { compareLists } from "./compare-lists";
import { inTurns } from "./in-turns";
import { NoAnswer } from "./no-answer";
import { type MadeUp, type Visit, visitsOf } from "./visits";

export type Verdict = {
  /** One line each. */
  differences: string[];
  /** So many addresses were compared. */
  addresses: number;
};

/** So many requests are made at a time. */
const atOnce = 4;
/** A server that left so many unanswered is not asked on. */
const mostUnanswered = 5;
/** Nor is one that takes longer for all than a slow line does. */
const longestMs = 15 * 60_000;

export async function verify(server: Server, list: SiteList, madeUp = makeUp()): Promise<Verdict> {
  const ours = publicList(list.build, list.files);
  const theirs = await theirList(server, ours);
  if (typeof theirs === "string") return { differences: [theirs], addresses: 0 };
  const lists = compareLists(ours, theirs);
  if (lists.sentences.length > 0) lists.paths.add(publicListPath);

  const visits = visitsOf(list, madeUp).filter(({ shows }) => !lists.paths.has(shows));
  const until = performance.now() + longestMs;
  let unanswered = 0;
  let compared = 0;
  const found = await inTurns(visits, atOnce, async (visit) => {
    if (unanswered >= mostUnanswered || performance.now() > until) return [];
    const result = await differencesAt(server, visit);
    compared += 1;
    if (!result.isAnswered) unanswered += 1;
    return result.differences;
  });
  const gaveUp =
    compared < visits.length
      ? [`The server stopped answering, or was too slow: ${compared} addresses were compared.`]
      : [];
  return { differences: [...lists.sentences, ...found.flat(), ...gaveUp], addresses: compared };
}

/** Like real ones: an attack on offices or on links must not know these from others. */
function makeUp(): MadeUp {
  const id = () => newOfficeId(randomBytes);
  return { office: id(), link: id(), unknown: id() };
}

/** The server's own list, or a sentence that says why there is none. */
async function theirList(server: Server, ours: PublicList): Promise<PublicList | string> {
  // More than ours, so that what they have besides can be named.
  const limit = 2 * JSON.stringify(ours, null, 1).length + 65_536;
  try {
    const answer = await server.ask({ path: publicListPath, encoding: "identity", limit, isPage: false });
    const list = answer.status === 200 ? listIn(answer.content) : undefined;
    const [type = "nothing that has a type"] = answer.headers.get("content-type") ?? [];
    return (
      list ??
      `The server answers ${answer.status} with ${/html/.test(type) ? "a page" : "something else"} where its list of files should be (${publicListPath}). Is it Network Handoff, and of this version?`
    );
  } catch (error) {
    if (error instanceof NoAnswer) return `The server ${error.message}.`;
    throw error;
  }
}

function listIn(content: Content): PublicList | undefined {
  if ("unread" in content) return undefined;
  try {
    return publicListSchema.parse(JSON.parse(content.bytes.toString()));
  } catch {
    return undefined;
  }
}

async function differencesAt(server: Server, visit: Visit) {
  const told = new Set<string>();
  const differences: string[] = [];
  for (const encoding of encodings) {
    const { sentences, isAnswered } = await differencesIn(server, visit, encoding);
    // What the file itself has already been said of need not be said again of its compressed forms.
    const fresh = sentences.filter((sentence) => !told.has(sentence));
    const how = encoding === "identity" ? "" : ` (compressed: ${encoding})`;
    differences.push(...fresh.map((sentence) => `${visit.at}${how}: ${sentence}`));
    for (const sentence of fresh) told.add(sentence);
    if (!isAnswered) return { differences, isAnswered };
  }
  return { differences, isAnswered: true };
}

async function differencesIn(server: Server, visit: Visit, encoding: (typeof encodings)[number]) {
  const isPage = visit.type.startsWith("text/html");
  try {
    const answer = await server.ask({ path: visit.at, encoding, limit: visit.size, isPage });
    return { sentences: compareAnswer(visit, answer), isAnswered: true };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { sentences: [`${error.message}.`], isAnswered: false };
  }
}
