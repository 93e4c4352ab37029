import type { Download, Locator, Page } from "@playwright/test";

/** What happens now, and below it the sheet of an office as its technician sees it. */
export class SheetPage {
  constructor(readonly page: Page) {}

  async open(office: string): Promise<void> {
    await this.page.goto(`/offices/${office}/sheet`);
    await this.sheet.waitFor();
  }

  get sheet(): Locator {
    return this.page.getByRole("main").getByRole("article");
  }

  /** The office's name. */
  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  section(heading: string): Locator {
    return this.sheet.getByRole("region", { name: heading, exact: true });
  }

  get picture(): Locator {
    return this.sheet.getByRole("img", { name: "The network in one picture" });
  }

  /** A job by its id, without "job-". */
  job(id: string): Locator {
    return this.page.locator(`#job-${id}`);
  }

  /** Its heading, which says how it stands and unfolds it. */
  line(id: string): Locator {
    return this.job(id).getByRole("heading").getByRole("button");
  }

  async unfold(id: string): Promise<void> {
    if ((await this.line(id).getAttribute("aria-expanded")) === "false") await this.line(id).click();
  }

  /** What unfolds the reasons of a job. */
  why(id: string): Locator {
    return this.job(id).locator("summary").filter({ hasText: "Why" });
  }

  async unfoldWhy(id: string): Promise<void> {
    await this.unfold(id);
    await this.why(id).click();
  }

  get groundsLine(): Locator {
    return this.sheet.getByRole("button", { name: "Grounds", exact: true });
  }

  async openGrounds(): Promise<void> {
    if ((await this.groundsLine.getAttribute("aria-expanded")) === "false") await this.groundsLine.click();
    await this.section("Sources").waitFor();
  }

  /** A row of a table in the grounds, with its reason and sources, by something that stands in it: "TCP 443". */
  row(caption: string, text: string | RegExp): Locator {
    return this.sheet.getByRole("table", { name: caption, exact: true }).locator("tbody").filter({ hasText: text });
  }

  /** The first mention of a source: "F17". */
  cite(number: string): Locator {
    return this.sheet.getByRole("button", { name: `Source ${number}`, exact: true }).first();
  }

  /** What opens when a source is pressed. */
  fact(number: string): Locator {
    return this.page.getByRole("dialog", { name: `Source ${number}`, exact: true });
  }

  async changeAnswers(): Promise<void> {
    await this.page.getByRole("link", { name: "Change an answer" }).first().click();
  }

  async copyAsText(): Promise<void> {
    await this.page.getByRole("button", { name: "Copy as text" }).click();
  }

  get downloadPdf(): Locator {
    return this.page.getByRole("button", { name: /^(Download PDF|Making …)$/ });
  }

  async choosePaper(paper: "Letter" | "A4"): Promise<void> {
    await this.page.getByLabel("Paper of the PDF").selectOption(paper);
  }

  /** The file that the app itself makes. */
  async downloadedPdf(): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await this.downloadPdf.click();
    return download;
  }

  async choosePart(part: "With grounds" | "Work order only"): Promise<void> {
    await this.page.getByLabel("Print and PDF").selectOption(part);
  }

  /** The sheet as Chromium prints it, once its first key of printing was pressed. */
  async pdf(format: "Letter" | "A4"): Promise<Buffer> {
    await this.page.keyboard.press("Control");
    await this.sheet.locator("#sources").waitFor({ state: "attached" });
    return this.page.pdf({ format, preferCSSPageSize: true });
  }
}
