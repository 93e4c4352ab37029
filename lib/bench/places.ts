/** The pages that are measured, each beside the floor page that it is held against. */

import { type Draft, newDraft } from "@/lib/drafts/draft";
import { exampleOffice } from "@/lib/example/example-office";
import type { Place } from "./browser";

const moment = new Date("2026-11-21T18:00:00Z");

/** An office with every step answered. */
export const fullOffice: Draft = newDraft("000000000000000000000A", moment, { ...exampleOffice });

/** An office just begun: its name, and nothing else yet. */
const begunOffice: Draft = newDraft("000000000000000000001A", moment, {
  version: 1,
  office: { name: "Example Dental" },
});

/** A page of ours beside the floor page that it is held against; `of` names that one. */
export type Pair = { name: string; ours: Place; floor: Place; of: string };
type PageName = "start" | "firstStep" | "example" | "step" | "sheet" | "laterStep";

export function pairs(app: string, floor: string): Record<PageName, Pair> {
  const offices = [fullOffice];
  const empty = { floor: { url: `${floor}/` }, of: "empty page" };
  const form = { floor: { url: `${floor}/form` }, of: "form page" };
  const at = (path: string): Place => ({ url: `${app}/offices/${fullOffice.id}/${path}`, offices });
  return {
    // As somebody gets them who has never been here.
    start: { name: "start page", ours: { url: `${app}/` }, ...empty },
    firstStep: { name: "first step", ours: { url: `${app}/offices/new` }, ...form },
    example: { name: "example", ours: { url: `${app}/example` }, ...form },
    // As somebody gets it who goes on.
    step: {
      name: "wizard step",
      ours: { url: `${app}/offices/${begunOffice.id}/office`, offices: [begunOffice] },
      ...form,
    },
    sheet: { name: "sheet", ours: at("sheet"), ...form },
    laterStep: { name: "a later step with “So far”", ours: at("features"), ...form },
  };
}
