/** What sealing and opening a sheet takes in a browser, and what the code for it adds to a page. */
import type { Browser } from "@playwright/test";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { newVisitor, slowDown } from "./browser";
import { firstLoad } from "./first-load";
import { median } from "./statistics";

const times = 50;

export type Sealing = {
  /** Keys, sealing and opening together, in milliseconds: the median, and the first time. */
  ms: number;
  firstMs: number;
  /** Over the wire, beside the empty page. */
  addedBytes: number;
};

export async function sealing(browser: Browser, floor: string): Promise<Sealing> {
  const url = `${floor}/sealing`;
  const addedBytes = (await firstLoad(browser, { url })).bytes - (await firstLoad(browser, { url: `${floor}/` })).bytes;
  const visitor = await newVisitor(browser, { url });
  const page = await visitor.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await slowDown(page, { line: false });
  const document = { version: 1, answers: exampleOffice, plan: planFor(exampleOffice) };
  const taken = await page.evaluate(
    ({ document, times }) => {
      const sealAndOpen: (document: unknown) => number = Reflect.get(window, "sealAndOpen");
      return Array.from({ length: times }, () => sealAndOpen(document));
    },
    { document, times },
  );
  await visitor.close();
  return { ms: median(taken), firstMs: taken[0] ?? 0, addedBytes };
}
