/** What is to be written down on site, and what of it is missing or can’t be saved. */

import type { PlanDocument } from "@/lib/share/documents";
import type { TypedState } from "@/lib/share/typed-texts";
import { fieldsOf } from "@/lib/sheet/order/fields";
import { shortQuestion } from "@/lib/sheet/order/short-questions";
import { valuesOf } from "@/lib/sheet/order/values";
import { type FoundPath, jobsOfPlan, type SiteText, type Work } from "@/lib/work";
import { REASON_DRAFT } from "./saving-words";
import { foundName } from "./typed-names";

type Blank = { path: FoundPath | SiteText; label: string };

/** Each blank of this visit once, under the first name that the sheet has for it. */
export function blanksOf({ answers, plan, date }: PlanDocument): Blank[] {
  const input = { answers, plan, date };
  const atJobs = jobsOfPlan(plan)
    .filter(({ phase }) => phase !== "later")
    .flatMap(({ id }) => fieldsOf(id, input));
  const settings = jobsOfPlan(plan)
    .flatMap((job) => job.settings)
    .flatMap((setting) => ("path" in setting ? [{ label: setting.label, path: setting.path }] : []));
  const labels = new Map<FoundPath | SiteText, string>();
  for (const { path, label, ...line } of [...atJobs, ...valuesOf(input).reverse(), ...settings])
    if (path && !("value" in line) && !labels.has(path)) labels.set(path, label);
  return [...labels].map(([path, label]) => ({ path, label }));
}

export function notWritten(blanks: readonly Blank[], { found }: Work): string[] {
  return blanks.filter(({ path }) => !found[path]?.value).map(({ label }) => label);
}

/** By the names of their fields: what was refused, and reasons that were begun. */
export function unsaved({ plan }: PlanDocument, blanks: readonly Blank[], { texts }: Pick<TypedState, "texts">) {
  return Object.entries(texts)
    .filter(([name, { fault }]) => fault !== undefined || name.startsWith(REASON_DRAFT))
    .flatMap(([name]) => {
      const label = labelOf(name);
      return label === undefined ? [] : [{ name, label }];
    });

  function labelOf(name: string): string | undefined {
    const dot = name.indexOf(".");
    const kind = name.slice(0, dot);
    const id = name.slice(dot + 1);
    const number = jobsOfPlan(plan).findIndex((job) => job.id === id) + 1;
    const question = plan.questions.find((candidate) => candidate.id === id);
    const asked = question && (shortQuestion(id, plan) ?? question.text);
    switch (kind) {
      case "found":
        return blanks.find(({ path }) => foundName(path) === name)?.label;
      case "note":
        return `Note, job ${number}`;
      case "reason":
        return `Reason, job ${number}`;
      case "answer":
        return `Answer: ${asked}`;
      case "by":
        return `Answered by: ${asked}`;
      case "asked":
        return `Asked on: ${asked}`;
      case "on":
        return `Answered on: ${asked}`;
      case "device":
        return `Name for your device: ${id.slice(id.indexOf(".") + 1)}`;
      default:
        return undefined;
    }
  }
}
