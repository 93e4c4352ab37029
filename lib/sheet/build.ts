import { oneLine } from "@/lib/answers/one-line";
import { longDate, yearAfter } from "./dates";
import type { SheetInput } from "./input";
import { linkOf } from "./link";
import type { Field, Sheet } from "./model";
import { orderOf } from "./order";
import { verdictOf } from "./verdict";
import { sheetVersion } from "./version";

/** The sheet of an office on a day, without its grounds. The same input gives the same sheet, in every medium. */
export function buildSheet(input: SheetInput): Sheet {
  const { answers, plan, date, link } = input;
  const office = oneLine(answers.office?.name) ?? "An office without a name yet";
  const version = sheetVersion(answers, plan.rulesetVersion);
  const nextReview = yearAfter(date);
  return {
    title: "Network work order for MacPractice",
    office,
    verdict: verdictOf(plan),
    ...(input.work && { progress: input.work.progress }),
    details: detailsOf(input, version, nextReview),
    ...(link && { link: linkOf(link) }),
    version,
    date,
    nextReview,
    order: orderOf(input),
    footer: `${office} · ${longDate(date)} · version ${version} · Network Handoff, independent of MacPractice`,
  };
}

/** No line to write on: what the office did not say is not asked for there. */
function given(id: string, label: string, text: string | undefined): Field[] {
  const value = oneLine(text);
  return value ? [{ id, label, value }] : [];
}

function detailsOf({ answers, date }: SheetInput, version: string, nextReview: string): Field[] {
  const { office = {}, internet = {} } = answers;
  const joined = (...parts: (string | undefined)[]) =>
    parts
      .map(oneLine)
      .filter((part) => part !== undefined)
      .join(", ");
  const field = (id: string, label: string, value: string): Field => ({ id, label, ...(value && { value }) });
  return [
    field("date", "Date", longDate(date)),
    field("version", "Version", version),
    field("next-review", "Next review", longDate(nextReview)),
    field("prepared-by", "Prepared by", joined(office.contactName, office.contactPhone, office.contactEmail)),
    field("for", "For", joined(office.technicianName, office.technicianCompany, office.technicianEmail)),
    ...given("provider", "Internet provider", internet.provider),
    ...given("window", "Internet may be off", internet.window),
  ];
}
