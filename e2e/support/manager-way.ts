/**
 * Goes a manager's whole way with the answers of one office in hand, from the start page to the page after the answers, and
 * counts what it costs. Questions go by the path of their answer, so that other words or another order of the screens change
 * the figures and not the walker.
 */
import type { Locator, Page } from "@playwright/test";
import { readAnswers } from "@/lib/answers";
import { KEY_PREFIX } from "@/lib/drafts/keys";
import { steps, visibleQuestions } from "@/lib/steps";

export type Screen = { name: string; clicks: number; keys: number; words: number; height: number };

type Value = string | number | readonly string[];

const newOffice = 'main a[href="/offices/new"]';
/** What is open already, as a person sees it; a fold in a fold counts as closed. */
const folds = "main form details:not([open]) > summary, main form [aria-expanded='false'][aria-controls]";

export class ManagerWay {
  readonly screens: Screen[] = [];
  /** What the screens asked for nowhere, and what is not sure and stands folded away. */
  private readonly left = new Map<string, Value>();
  private clicks = 0;
  private keys = 0;

  constructor(private readonly page: Page) {}

  async walk(document: object): Promise<void> {
    for (const [path, value] of entriesOf(document)) this.left.set(path, value);
    await this.page.goto("/");
    await this.leave("Start", newOffice, /\/offices\/[\w-]{22}\/office$/);
    for (const [index, step] of steps.entries()) {
      const onTo = steps[index + 1]?.id ?? "check";
      await this.page.locator("main form [name]").first().waitFor();
      await this.answerAll();
      await this.leave(step.title, 'main form button[type="submit"]', new RegExp(`/offices/[^/]+/${onTo}$`));
    }
    await this.leave("Check your answers", 'main a[href$="/sheet"]', /\/offices\/[^/]+\/(sheet|share)\b/);
    await this.stand();
    await this.count("The page after");
  }

  /** What would have been asked for, and was not found. */
  missed(document: object): string[] {
    const { answers } = readAnswers(document);
    const asked = new Set(steps.flatMap((step) => visibleQuestions(step, answers).map(({ path }): string => path)));
    return [...this.left].filter(([path, value]) => asked.has(path) && value !== "unsure").map(([path]) => path);
  }

  /** What was answered on the way. */
  answered(document: object): Record<string, Record<string, Value>> {
    const groups: Record<string, Record<string, Value>> = {};
    for (const [path, value] of entriesOf(document)) {
      const [group = "", key = ""] = path.split(".");
      if (!this.left.has(path)) groups[group] = { ...groups[group], [key]: value };
    }
    return groups;
  }

  /** What this browser keeps of the office that was walked. */
  async kept(): Promise<unknown> {
    return this.page.evaluate((prefix) => {
      const key = Object.keys(localStorage).find((one) => one.startsWith(prefix)) ?? "";
      return JSON.parse(localStorage.getItem(key) ?? "{}").answers;
    }, KEY_PREFIX);
  }

  /** From above to below, again and again, for an answer may bring other questions. */
  private async answerAll(): Promise<void> {
    for (let next = await this.nextAsked(); next; next = await this.nextAsked()) {
      const { path, value } = next;
      this.left.delete(path);
      await this.answer(path, value);
    }
  }

  private async nextAsked(): Promise<{ path: string; value: Value } | undefined> {
    const names = await this.page
      .locator("main form [name]")
      .evaluateAll((fields) => fields.map((field) => field.getAttribute("name") ?? ""));
    for (const path of names) {
      const value = this.left.get(path);
      if (value === undefined) continue;
      // Nobody opens a fold to say that they do not know.
      if (value === "unsure" && !(await this.field(path, value).isVisible())) continue;
      return { path, value };
    }
    return undefined;
  }

  private async answer(path: string, value: Value): Promise<void> {
    if (typeof value === "object") {
      for (const one of value) await this.press(this.field(path, one));
      return;
    }
    const field = this.field(path, value);
    await this.unfold(field);
    if (await field.evaluate((element) => element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)))
      return this.press(field);
    await field.click();
    this.clicks++;
    await field.pressSequentially(String(value));
    this.keys += String(value).length;
  }

  /** The option with this value, or the field that it is typed into. */
  private field(path: string, value: string | number): Locator {
    const named = `main form [name="${path}"]`;
    return this.page
      .locator(`${named}[value="${value}"]:is([type="radio"], [type="checkbox"])`)
      .or(this.page.locator(`${named}:not([type="radio"], [type="checkbox"])`));
  }

  private async press(field: Locator): Promise<void> {
    await this.unfold(field);
    if (await field.isChecked()) return;
    const label = field.locator("xpath=ancestor::label");
    await ((await label.count()) > 0 ? label : field).click();
    this.clicks++;
    if (!(await field.isChecked())) throw new Error(`${await field.getAttribute("name")} did not take the press`);
  }

  /** Opens what the field is folded into, the outermost first. */
  private async unfold(field: Locator): Promise<void> {
    while (!(await isShown(field))) {
      const around = await this.closedAround(field);
      if (!around) throw new Error(`${await field.getAttribute("name")} can’t be seen, and nothing opens it`);
      await around.click();
      this.clicks++;
    }
  }

  private async closedAround(field: Locator): Promise<Locator | undefined> {
    const within = await field.elementHandle();
    for (const fold of await this.page.locator(folds).all()) {
      if (!(await fold.isVisible())) continue;
      const holds = await fold.evaluate((opener, inside) => {
        const region = document.getElementById(opener.getAttribute("aria-controls") ?? "") ?? opener.parentElement;
        return region?.contains(inside) === true;
      }, within);
      if (holds) return fold;
    }
    return undefined;
  }

  private async leave(name: string, by: string, to: RegExp): Promise<void> {
    await this.stand();
    await this.count(name, 1);
    await this.page.locator(by).filter({ visible: true }).first().click();
    await this.page.waitForURL(to);
  }

  /** Until nothing of the page is still to come. */
  private async stand(): Promise<void> {
    await this.page.locator("main h1").first().waitFor();
    await this.page.waitForLoadState("networkidle");
  }

  /** The screen as it stands when it is left. */
  private async count(name: string, presses = 0): Promise<void> {
    const [text = ""] = await this.page.locator("main").allInnerTexts();
    const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    this.screens.push({ name, clicks: this.clicks + presses, keys: this.keys, words, height });
    this.clicks = 0;
    this.keys = 0;
  }
}

/** A radio button may be drawn by its label alone, so it counts as seen when that is. */
async function isShown(field: Locator): Promise<boolean> {
  if (await field.isVisible()) return true;
  const label = field.locator("xpath=ancestor::label");
  return (await label.count()) > 0 && (await label.isVisible());
}

/** Each answer with its path, in the order of the document. */
function entriesOf(document: object): [string, Value][] {
  return Object.entries(document).flatMap(([group, answers]) =>
    typeof answers === "object" && answers !== null
      ? Object.entries(answers).flatMap(([key, value]): [string, Value][] =>
          isValue(value) ? [[`${group}.${key}`, value]] : [],
        )
      : [],
  );
}

function isValue(value: unknown): value is Value {
  return typeof value === "string" || typeof value === "number" || isTexts(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
