/** How many bytes of JavaScript travel for the first look at a page. */
import type { Browser } from "@playwright/test";
import { newVisitor, type Place } from "./browser";

export type Script = { url: string; bytes: number; text: string };

export type FirstLoad = {
  /** All scripts until the network rests, headers included, as they came over the wire. */
  bytes: number;
  /** Of those, the ones that the page itself does not name: brought ahead for where its links lead. */
  aheadBytes: number;
  scripts: readonly Script[];
};

/** Visits a page with an empty cache and touches nothing. */
export async function firstLoad(browser: Browser, place: Place): Promise<FirstLoad> {
  const visitor = await newVisitor(browser, place);
  const page = await visitor.newPage();
  const session = await visitor.newCDPSession(page);
  const scripts = new Map<string, { url: string; bytes: number }>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" || response.mimeType.includes("javascript"))
      scripts.set(requestId, { url: response.url, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  const answer = await page.goto(place.url, { waitUntil: "networkidle" });
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

/** By the constant that begins every block of the cipher. */
export function holdsCryptography({ scripts }: FirstLoad): boolean {
  return scripts.some(({ text }) => text.includes("expand 32-byte k"));
}
