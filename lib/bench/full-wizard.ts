/** One whole run through the wizard with real keys, and how long each press waited for its picture. */
import type { Browser, Page } from "@playwright/test";
import { CheckPage } from "@/e2e/pages/check-page";
import { StepPage } from "@/e2e/pages/step-page";
import { draftValue } from "@/lib/drafts/draft-answers";
import { exampleOffice } from "@/lib/example/example-office";
import { type StepQuestion, steps } from "@/lib/steps";
import { newVisitor, slowDown } from "./browser";

/** A practiced typist's pause between two keys, in milliseconds. */
const pause = 100;

export type Presses = {
  /** Of each key press: how long until the next picture, in milliseconds. What the browser did not report took less than 16. */
  durations: readonly number[];
  /** The slowest ones, by what they were pressed on. */
  slowest: readonly { on: string; duration: number }[];
};

export async function fullWizard(browser: Browser, app: string): Promise<Presses> {
  const visitor = await newVisitor(browser, { url: app });
  const page = await visitor.newPage();
  await page.addInitScript(watchPresses);
  await page.goto(`${app}/offices/new`);
  const step = new StepPage(page);
  await step.form.waitFor();
  await slowDown(page, { line: false });
  let presses = 0;
  for (const { title, questions } of steps) {
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    for (const question of questions) presses += await answerByKeys(step, question);
    await step.page.getByRole("button", { name: "Continue", exact: true }).focus();
    await page.keyboard.press("Enter");
    presses += 1;
  }
  await new CheckPage(page).heading.waitFor();
  await page.waitForTimeout(500);
  const reported = await page.evaluate(() => {
    const seen: Map<number, { on: string; duration: number }> = Reflect.get(window, "presses");
    return [...seen.values()];
  });
  await visitor.close();
  const unreported = Math.max(0, presses - reported.length);
  return {
    durations: [...reported.map(({ duration }) => duration), ...Array.from({ length: unreported }, () => 8)],
    slowest: reported.sort((one, other) => other.duration - one.duration).slice(0, 5),
  };
}

/** Runs in the page: keeps the longest event of each press. */
function watchPresses() {
  const presses = new Map<number, { on: string; duration: number }>();
  Object.assign(window, { presses });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const press = Number(Reflect.get(entry, "interactionId"));
      if (press === 0 || entry.duration <= (presses.get(press)?.duration ?? 0)) continue;
      const target: unknown = Reflect.get(entry, "target");
      const on = target instanceof Element ? target.id || target.textContent || target.tagName : "";
      presses.set(press, { on: `${entry.name} ${on.slice(0, 40)}`, duration: entry.duration });
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Answers a question that the office has an answer to, and tells with how many presses. */
async function answerByKeys(step: StepPage, question: StepQuestion): Promise<number> {
  const answer = draftValue(exampleOffice, question.path);
  if (answer === undefined) return 0;
  if (question.kind !== "choice" && question.kind !== "several") {
    await step.field(question.label).focus();
    const text = String(answer);
    await typed(step.page, text);
    return text.length;
  }
  const chosen = [answer].flat().map(String);
  const labels = question.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  for (const label of labels) {
    await step.option(question.label, label).focus();
    await typed(step.page, " ");
  }
  return labels.length;
}

async function typed(page: Page, text: string): Promise<void> {
  for (const character of text) {
    await page.keyboard.press(character === " " ? "Space" : character);
    await page.waitForTimeout(pause);
  }
}
