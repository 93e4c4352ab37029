/** What a browser that keeps 500 offices has to do for the list of them. */
import type { Browser, CDPSession } from "@playwright/test";
import { OfficesPage } from "@/e2e/pages/offices-page";
import { offices as fixtures } from "@/lib/answers/fixtures";
import { type Draft, newDraft } from "@/lib/drafts/draft";
import { withAnswer } from "@/lib/drafts/draft-answers";
import { newVisitor, slowDown } from "./browser";
import { median } from "./statistics";

/**
 * Each in milliseconds, the median of the rounds.
 *
 * Every page of this stack begins with the same work, whatever it lists: the first layout, the framework's code and the
 * hydration take tasks far beyond 50 ms on a computer this slow. So the load is told in two: `atLoad` holds all of it, and
 * `ofTheList` what comes after the page has asked for the first file that it does not ask for where no office is kept:
 * starting the list's code, reading the offices, and drawing, styling, laying out and painting the rows until all stand
 * there. The same page with five offices, loaded in turns with the other, shows what it is that the 500 add.
 *
 * Tasks are taken from the browser's own trace: the Long Tasks API is silent about a task in which no script runs, so it
 * would not tell of the layout of the rows.
 */
export type ManyOffices = Record<"many" | "few", { atLoad: number; ofTheList: number }> & { atSearch: number };

const many = 500;
const few = 5;
/** So many rows the page shows before somebody asks for more. */
const shown = 50;
export async function manyOffices(browser: Browser, app: string, rounds: number): Promise<ManyOffices> {
  const url = `${app}/offices`;
  const files = await filesOfEmptyList(browser, url);
  const visits: Record<"many" | "few", Visit[]> = { many: [], few: [] };
  for (let round = 0; round < rounds; round++) {
    visits.few.push(await visit(browser, url, few, files));
    visits.many.push(await visit(browser, url, many, files));
  }
  const told = (key: "many" | "few") => ({
    atLoad: median(visits[key].map(({ atLoad }) => atLoad)),
    ofTheList: median(visits[key].map(({ ofTheList }) => ofTheList)),
  });
  return { many: told("many"), few: told("few"), atSearch: median(visits.many.map(({ atSearch }) => atSearch)) };
}

/** What the page asks for where no office is kept. */
async function filesOfEmptyList(browser: Browser, url: string): Promise<ReadonlySet<string>> {
  const visitor = await newVisitor(browser, { url });
  const page = await visitor.newPage();
  const files = new Set<string>();
  page.on("request", (request) => files.add(request.url()));
  await page.goto(url, { waitUntil: "networkidle" });
  await visitor.close();
  return files;
}

type Visit = { atLoad: number; ofTheList: number; atSearch: number };

async function visit(browser: Browser, url: string, count: number, filesOfEmpty: ReadonlySet<string>): Promise<Visit> {
  const visitor = await newVisitor(browser, { url, offices: officesOf(count) });
  const page = await visitor.newPage();
  const session = await slowDown(page, { line: false });
  const list = new OfficesPage(page);
  await page.addInitScript(
    (rows) => {
      const look = setInterval(() => {
        if (document.querySelectorAll("main li > div").length < rows) return;
        clearInterval(look);
        console.info("All rows are there.");
      }, 100);
    },
    Math.min(count, shown),
  );

  const load = await traced(session, async () => {
    const whole = page.waitForEvent("console", (message) => message.text() === "All rows are there.");
    await page.goto(url);
    await whole;
    await page.waitForTimeout(1000);
  });
  const asked = load.find(
    ({ name, url: file }) => name === "ResourceSendRequest" && file?.endsWith(".js") && !filesOfEmpty.has(file),
  );
  if (!asked) throw new Error("The page has not asked for the list's code.");

  let search: readonly TraceEvent[] = [];
  if (count === many) {
    await list.search.focus();
    search = await traced(session, async () => {
      for (const character of "harbor 49") {
        await page.keyboard.press(character === " " ? "Space" : character);
        await page.waitForTimeout(120);
      }
      await page.waitForTimeout(1000);
    });
    await list.office("Harbor Example Dental 490").waitFor();
  }
  await visitor.close();
  return {
    atLoad: longestTask(load),
    ofTheList: longestTask(load.filter(({ ts }) => ts > asked.ts)),
    atSearch: longestTask(search),
  };
}

/** `ts` and `dur` in microseconds. */
type TraceEvent = { name: string; ts: number; dur: number; url?: string };

/** What the page's main thread does meanwhile. Nothing may ask the page anything, for that would be a task as well. */
async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: Record<string, unknown>[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...value.map((event) => ({ ...event })));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"], excludedCategories: ["*"] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  const threads = events.filter((event) => event.name === "thread_name" && named(event) === "CrRendererMain");
  // The browser keeps a spare renderer; ours is the one with more to do.
  const [main = []] = threads
    .map((thread) => events.filter(({ pid, tid, ph }) => pid === thread.pid && tid === thread.tid && ph !== "M"))
    .sort((one, other) => other.length - one.length);
  return main
    .map((event) => ({
      name: String(event.name),
      ts: Number(event.ts),
      dur: Number(event.dur ?? 0),
      url: urlOf(event),
    }))
    .sort((one, other) => one.ts - other.ts);
}

function longestTask(events: readonly TraceEvent[]): number {
  const tasks = events.filter(({ name }) => name === "ThreadControllerImpl::RunTask");
  return Math.max(0, ...tasks.map(({ dur }) => dur)) / 1000;
}

function named(event: Record<string, unknown>): unknown {
  return inside(event.args, "name");
}

function urlOf(event: Record<string, unknown>): string | undefined {
  const url = inside(inside(event.args, "data"), "url");
  return typeof url === "string" ? url : undefined;
}

function inside(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function officesOf(count: number): Draft[] {
  return Array.from({ length: count }, (_, index) => {
    const fixture = fixtures[index % fixtures.length];
    if (!fixture) throw new Error("There is no office to copy.");
    const answers = withAnswer({ ...fixture.document }, "office.name", `Harbor Example Dental ${index}`);
    const moment = new Date(Date.UTC(2026, 0, 1) + index * 60_000);
    return newDraft(`${String(index).padStart(21, "0")}A`, moment, answers);
  });
}
