/** What travels for the first look at a page. */
import type { Browser } from "@playwright/test";
import { newVisitor, type Place } from "./browser";

export type Script = { url: string; bytes: number; text: string };

export type FirstLoad = {
  /** Everything that is asked for until the network rests, the page itself and redirects included. */
  requests: number;
  /** All of it as it came over the wire, headers included. */
  allBytes: number;
  /** Of those, the scripts. */
  bytes: number;
  /** Of the scripts, the ones that the page itself does not name: brought ahead for where its links lead. */
  aheadBytes: number;
  scripts: readonly Script[];
};

/** The network rests when nothing was asked for in half a second, and in so many milliseconds more. */
export const REST = 1000;

/** Visits a page with an empty cache and touches nothing. */
export async function firstLoad(browser: Browser, place: Place): Promise<FirstLoad> {
  const visitor = await newVisitor(browser, place);
  const page = await visitor.newPage();
  const session = await visitor.newCDPSession(page);
  const scripts = new Map<string, { url: string; bytes: number }>();
  let requests = 0;
  let allBytes = 0;
  session.on("Network.requestWillBeSent", ({ request, redirectResponse }) => {
    if (request.url.startsWith("http")) requests += 1;
    allBytes += redirectResponse?.encodedDataLength ?? 0;
  });
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" || response.mimeType.includes("javascript"))
      scripts.set(requestId, { url: response.url, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength;
    const script = scripts.get(requestId);
    if (script) script.bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  const answer = await page.goto(place.url, { waitUntil: "networkidle" });
  await page.waitForTimeout(REST);
  const document = (await answer?.text()) ?? "";
  const read = await Promise.all(
    [...scripts].map(async ([requestId, script]) => {
      const { body } = await session.send("Network.getResponseBody", { requestId });
      return { ...script, text: body };
    }),
  );
  await visitor.close();
  const isNamed = ({ url }: Script) => document.includes(new URL(url).pathname.replace(/^\/_next\//, ""));
  return {
    requests,
    allBytes,
    bytes: sum(read),
    aheadBytes: sum(read.filter((script) => !isNamed(script))),
    scripts: read,
  };
}

function sum(scripts: readonly Script[]): number {
  return scripts.reduce((total, { bytes }) => total + bytes, 0);
}

/** By a word that only pdfkit's code holds, however it is packed. */
export function holdsPdfCode({ scripts }: FirstLoad): boolean {
  return scripts.some(({ text }) => text.includes("StructTreeRoot"));
}

/** By a sentence as it stands in the source; without quotes and dashes, so that no bundler writes it otherwise. */
export function holdsSentence({ scripts }: FirstLoad, sentence: string): boolean {
  return scripts.some(({ text }) => text.includes(sentence));
}

/** By the constant that begins every block of the cipher. */
export function holdsCryptography({ scripts }: FirstLoad): boolean {
  return scripts.some(({ text }) => text.includes("expand 32-byte k"));
}
