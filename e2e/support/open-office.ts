import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { StartPage } from "@/e2e/pages/start-page";
import type { DraftAnswers } from "@/lib/drafts";
import { alive } from "./alive";
import { expect } from "./test";

/** Brings a whole office in the way a person does, as a saved file, and resolves to its id in this browser. */
export async function openOffice(page: Page, document: DraftAnswers): Promise<string> {
  const start = new StartPage(page);
  await start.openOffices();
  await listRead(page);
  await start.openFile("office.json", JSON.stringify(document));
  await page.waitForURL(/\/offices\/[^/]+\/[a-z]+$/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** Waits until the page has looked into the browser's storage, and so until it can be used. */
export async function listRead(page: Page): Promise<void> {
  const { list } = new StartPage(page);
  await expect(list.or(page.getByText("No office is kept in this browser yet."))).toBeVisible();
  // On the start page scripts wait for a hand.
  if (new URL(page.url()).pathname === "/offices") await alive(page);
}

/** What a saved file holds, as any program reads it. */
export async function savedDocument({ path }: { path: string }): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}
