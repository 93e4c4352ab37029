import { oneLine } from "@/lib/answers/one-line";
import { longDate, yearAfter } from "./dates";
import type { SheetInput } from "./input";
import { linkOf } from "./link";
import type { Field, Section, Sheet } from "./model";
import { orderOf } from "./order";
import { pictureOf } from "./picture";
import { addressesSection } from "./sections/addresses";
import { changesSection } from "./sections/changes";
import { checklistSection } from "./sections/checklist";
import { conflictsSection } from "./sections/conflicts";
import { dynamicDnsSection } from "./sections/dynamic-dns";
import { goodToKnowSection } from "./sections/good-to-know";
import { inboundSection } from "./sections/inbound";
import { outboundSection } from "./sections/outbound";
import { questionsSection } from "./sections/questions";
import { remoteAccessSection } from "./sections/remote-access";
import { signOffSection } from "./sections/sign-off";
import { sourcesSection } from "./sections/sources";
import { stopSection } from "./sections/stop";
import { wifiSection } from "./sections/wifi";
import { verdictOf } from "./verdict";
import { sheetVersion } from "./version";

/** The sheet of an office on a day. The same input gives the same sheet, in every medium. */
export function buildSheet(input: SheetInput): Sheet {
  const { answers, plan, date, link } = input;
  const office = oneLine(answers.office?.name) ?? "An office without a name yet";
  const version = sheetVersion(answers, plan.rulesetVersion);
  const nextReview = yearAfter(date);
  const sections = sectionsOf(input);
  return {
    title: "Network settings for MacPractice",
    office,
    verdict: verdictOf(plan),
    ...(input.work && { progress: input.work.progress }),
    details: detailsOf(input, version, nextReview),
    ...(link && { link: linkOf(link) }),
    version,
    date,
    nextReview,
    order: orderOf(input),
    sections: [...sections, sourcesSection(sections)],
    footer: `${office} · ${longDate(date)} · version ${version} · Network Handoff, independent of MacPractice`,
  };
}

function sectionsOf(input: SheetInput): Section[] {
  const { answers, plan, work } = input;
  const picture = pictureOf(work?.answers ?? answers, plan);
  const sections: Section[] = [
    ...stopSection(input),
    ...changesSection(input),
    { id: "picture", heading: picture.title, blocks: [{ kind: "picture", picture }] },
    inboundSection(input),
    outboundSection(input),
    addressesSection(input),
    ...dynamicDnsSection(input),
    wifiSection(input),
    remoteAccessSection(input),
    questionsSection(input),
    checklistSection(input),
    conflictsSection(input),
    goodToKnowSection(input),
    signOffSection(input),
  ];
  return work ? work.mark(sections) : sections;
}

function detailsOf({ answers: { office = {} }, date }: SheetInput, version: string, nextReview: string): Field[] {
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
  ];
}
