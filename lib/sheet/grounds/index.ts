/**
 * Why the work order says what it says. Apart from the order, so that a page loads it only when somebody asks: it holds the
 * texts of all sources.
 */
import type { SheetInput } from "@/lib/sheet/input";
import type { Grounds, Section } from "@/lib/sheet/model";
import { pictureOf } from "@/lib/sheet/picture";
import { aboutSection } from "./about";
import { addressesSection } from "./addresses";
import { changesSection } from "./changes";
import { conflictsSection } from "./conflicts";
import { dynamicDnsSection } from "./dynamic-dns";
import { heldSection } from "./held";
import { jobsSection } from "./jobs";
import { noticesSection } from "./notices";
import { outboundSection } from "./outbound";
import { questionsSection } from "./questions";
import { remoteAccessSection } from "./remote-access";
import { saidOnce } from "./said-once";
import { sourcesSection } from "./sources";
import { wifiSection } from "./wifi";

export function buildGrounds(input: SheetInput): Grounds {
  const { answers, plan, work } = input;
  const picture = pictureOf(work?.answers ?? answers, plan);
  const said: Section[] = [
    { id: "picture", heading: picture.title, blocks: [{ kind: "picture", picture }] },
    ...changesSection(input),
    ...heldSection(input),
    jobsSection(input),
    outboundSection(input),
    ...addressesSection(input),
    ...dynamicDnsSection(input),
    wifiSection(input),
    remoteAccessSection(input),
    ...noticesSection(input),
    ...questionsSection(input),
    conflictsSection(input),
    aboutSection(input),
  ];
  const once = saidOnce(said, plan);
  const sections = work ? work.mark(once) : once;
  return { heading: "Grounds", sections: [...sections, sourcesSection(sections)] };
}
