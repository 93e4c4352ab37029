/** How a first visit feels on a slow computer behind a slow line. */
import type { Browser } from "@playwright/test";
import { newVisitor, type Place, slowDown } from "./browser";
import { REST } from "./first-load";

export type Loading = {
  /** Largest contentful paint, in milliseconds from the start of the visit. */
  lcp: number;
  /** Total blocking time: what each task after the first paint took beyond 50 ms. */
  blocking: number;
  layoutShift: number;
};

export async function loading(browser: Browser, place: Place): Promise<Loading> {
  const visitor = await newVisitor(browser, place);
  const page = await visitor.newPage();
  await slowDown(page, { line: true });
  await page.addInitScript(() => {
    const seen: Record<string, PerformanceEntry[]> = {};
    for (const type of ["largest-contentful-paint", "longtask", "layout-shift", "paint"]) {
      const entries: PerformanceEntry[] = [];
      seen[type] = entries;
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
    }
    Object.assign(window, { seen });
  });
  await page.goto(place.url, { waitUntil: "networkidle" });
  await page.waitForTimeout(REST);
  const result = await page.evaluate(() => {
    const seen: Record<string, PerformanceEntry[]> = Reflect.get(window, "seen");
    const of = (type: string) => seen[type] ?? [];
    const painted = of("paint").find(({ name }) => name === "first-contentful-paint")?.startTime ?? 0;
    return {
      lcp: of("largest-contentful-paint").at(-1)?.startTime ?? 0,
      blocking: of("longtask")
        .filter(({ startTime }) => startTime >= painted)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      layoutShift: of("layout-shift").reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0),
    };
  });
  await visitor.close();
  return result;
}
