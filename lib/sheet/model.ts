/**
 * The sheet: everything that the two readers get, as sections of strings.
 *
 * Screen, paper, PDF and text only lay these strings out; none of them adds, drops or rewords one. So whatever holds here
 * holds in every medium, and one test compares the media with the same `Sheet`.
 */
import type { ConflictId, FactId } from "@/lib/facts";
import type { FoundPath } from "@/lib/work";

/** How a row's action is drawn; the word itself stands in `ActionCell.word`. */
export type ActionTone = "open" | "closed" | "hold" | "allow" | "required" | "recommended" | "neutral";

export type Cell =
  | { kind: "text"; text: string /** Under the text, quieter. */; note?: string }
  | { kind: "code"; text: string; note?: string }
  | ({ kind: "blank"; label: string } & Blank)
  | { kind: "action"; tone: ActionTone; word: string; note?: string };

/**
 * A value that the office did not give: a line to write on, until it is found on site. `path` says where the finding is kept;
 * without it the line is for paper only.
 */
export type Blank = { path?: FoundPath; found?: { value: string; note: string } };

/** What the technician made of a row or an item. */
export type Worked = {
  mark?: { state: "done" | "not-done" | "changed"; word: string };
  /** With its lead, "Note: …". */
  note?: string;
};

/** A line of a table. `id` is the plan's own, so that ticks and differences can hang on it. */
export type Row = { id: string; cells: readonly Cell[]; why: readonly string[]; cites: readonly FactId[] } & Worked;

export type Item = { id: string; text: string; cites: readonly FactId[] } & Worked;

export type NoticeItem = Item & { level: "blocker" | "warning" | "note"; word: string };

/** Without a value it is a blank. */
export type Field = { id: string; label: string; value?: string } & Blank;

export type Block =
  | { kind: "paragraph"; text: string; cites?: readonly FactId[] }
  /** The last column, why and sources, is every table's and stands in each row's `why` and `cites`. */
  | { kind: "table"; id: string; caption: string; columns: readonly string[]; rows: readonly Row[] }
  | { kind: "notices"; items: readonly NoticeItem[] }
  | { kind: "checklist"; heading: string; items: readonly Item[] }
  | { kind: "steps"; items: readonly Item[] }
  | { kind: "questions"; heading: string; items: readonly Item[] }
  | { kind: "conflict"; id: ConflictId; heading: string; statements: readonly Item[]; resolution: string }
  /** Values that are known and lines for those that are not. */
  | { kind: "fields"; fields: readonly Field[] }
  | { kind: "sources"; items: readonly { id: FactId; text: string; where: string }[] }
  | { kind: "picture"; picture: Picture };

export type Section = { id: string; heading: string; blocks: readonly Block[] };

export type Sheet = {
  title: string;
  /** The office's name, or a stand-in for it. */
  office: string;
  /** One sentence: what to do, in numbers. */
  verdict: string;
  /** One sentence on how far the work is; only on a sheet with work. */
  progress?: string;
  /** Date, version, next review, prepared by, for whom. */
  details: readonly Field[];
  /** Where the sheet can be worked on; screen, paper and PDF draw it as a QR code as well. */
  link?: { heading: string; text: string; url: string };
  /** "2026.11.0-1a2b3c4d" */
  version: string;
  date: string;
  nextReview: string;
  sections: readonly Section[];
  /** Stands at the foot of every page. */
  footer: string;
};

export type PlaceId =
  | "internet"
  | "router"
  | "server"
  | "mail-server"
  | "mobile-inside"
  | "mobile-outside"
  | "remote-staff";

export type Place = { id: PlaceId; label: string; detail?: string };

/** What becomes of a kind of traffic: it passes, waits for an answer, is stopped, or goes through the VPN only. */
export type Flow = {
  id: string;
  from: PlaceId;
  to: PlaceId;
  fate: "passes" | "held" | "stopped" | "vpn";
  /** "443" */
  label: string;
  /** The sentence that says the same in words. */
  text: string;
};

export type Picture = { title: string; places: readonly Place[]; flows: readonly Flow[] };
