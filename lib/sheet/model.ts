/**
 * The sheet: everything that the two readers get, as sections of strings.
 *
 * Screen, paper, PDF and text only lay these strings out; none of them adds, drops or rewords one. So whatever holds here
 * holds in every medium, and one test compares the media with the same `Sheet`.
 */
import type { ConflictId, FactId } from "@/lib/facts";
import type { JobId, Phase } from "@/lib/jobs";
import type { FoundPath, SiteText } from "@/lib/work";

/** How a row's action is drawn; the word itself stands in `ActionCell.word`. */
export type ActionTone = "open" | "closed" | "hold" | "allow" | "required" | "recommended" | "neutral";

export type Cell =
  | { kind: "text"; text: string /** Under the text, quieter. */; note?: string }
  | { kind: "code"; text: string; note?: string }
  | { kind: "action"; tone: ActionTone; word: string; note?: string };

/**
 * A value that the office did not give: a line to write on, until it is found on site. `path` says where the finding is kept;
 * without it the line is for paper only.
 */
export type Blank = { path?: FoundPath | SiteText; found?: { value: string; note: string } };

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
  /** Why a job is there, or a part of the plan that no job settles. Its place can be linked to: `groundsAnchor(id)`. */
  | {
      kind: "reasons";
      id: string;
      /** "7 · Forward port 443 to the MacPractice server"; missing where the section's heading says it. */
      heading?: string;
      items: readonly Ground[];
    }
  | { kind: "questions"; heading: string; items: readonly Item[] }
  | { kind: "conflict"; id: ConflictId; heading: string; statements: readonly Item[]; resolution: string }
  /** The sources of one article, or of one kind. Without a text, a sentence that cites it says all of it. */
  | { kind: "sources"; heading: string; items: readonly { id: FactId; text?: string; where: string }[] }
  | { kind: "picture"; picture: Picture };

export type Section = { id: string; heading: string; blocks: readonly Block[] };

/** How a job stands, told by its word as well. */
export type JobState = "open" | "done" | "not-done" | "changed";

/** Something that must not be: at the top, at its job, and in the sign-off, which wants a word on it. */
export type RedFlag = { id: string; job?: string; text: string };

/** A value to be typed just so, with a copy button on screen; or the line for it until it is found on site. */
export type OrderValue = {
  id: string;
  label: string;
  value?: string;
  /** Stands after what was found: ":443". */
  suffix?: string;
  /** What the copy button gives, where that is not the value; "" for none. */
  copy?: string;
} & Blank;

/** Why a job is there: a row, an address or a task of the plan, its reasons and their sources. */
export type Ground = { id: string; about: string; why: readonly string[]; cites: readonly FactId[] } & Worked;

/** What a port must be, and what was found. `item` is its row. */
export type PortLine = {
  item: string;
  port: string;
  ipv4: "open" | "closed";
  ipv6: "closed";
  found: { ipv4?: PortFound; ipv6?: PortFound };
};
export type PortFound = { result: "open" | "closed" | "cannot-tell"; word: string; isRed: boolean };

export type OrderJob = {
  id: JobId;
  /** Counted through all phases, as it is on paper. */
  number: number;
  phase: Phase;
  who: "technician" | "office";
  /** "By the office" before the title, where it is not the technician's. */
  by?: string;
  title: string;
  settings: readonly OrderValue[];
  lines: readonly string[];
  /** What is written down when it is done: the router's model, where it was tested from. */
  fields: readonly OrderValue[];
  ports?: readonly PortLine[];
  /** The questions to the technician that doing it answers. */
  questions: readonly OrderQuestion[];
  grounds: readonly Ground[];
  /** Only on a sheet with work; `word` says "Done", "Can’t or not needed: …", "Changed since it was ticked". */
  state?: { state: JobState; word: string };
  /** With its lead, "Note: …". */
  note?: string;
};

/** A question that is still to be answered by somebody. */
export type OrderQuestion = {
  id: string;
  /** Whom to ask. */
  to: string;
  /** In a few words; the whole of it stands in the grounds. */
  text: string;
  /** "Port 1234 is left closed until then." */
  until?: string;
  /** What is known of it: "Asked on November 21, waiting", or the answer with who and when. Missing: a line to write on. */
  state?: { state: "asked" | "answered"; word: string };
};

/** The work order: what is done, in the order in which it is done. */
export type Order = {
  /** Where the technician has to stop and call the office; on paper in a box. */
  stop?: { heading: string; text: string };
  flags: readonly RedFlag[];
  /** The values to type, all in one place. */
  values: readonly OrderValue[];
  /** Whom to call. */
  call?: { name: string; phone: string };
  phases: readonly {
    id: Phase;
    heading: string /** "Does not hold up today’s signature" */;
    note?: string;
    jobs: readonly OrderJob[];
  }[];
  questions: { heading: string; items: readonly OrderQuestion[] };
  /** What there is nothing to do about, a line each: "Outbound is not restricted: nothing to set." */
  remarks: readonly { id: string; text: string }[];
  signatures: {
    heading: string;
    /** What was signed, and what is known since; only on a sheet with work. */
    state?: string;
    undone: { label: string; items: readonly string[] };
    technician: { text: string; fields: readonly Field[] };
    office: { text: string; fields: readonly Field[] };
    /** To be filed for six years, independent of MacPractice, no compliance. */
    filing: string;
  };
};

/** Why the work order says what it says: reasons by job and row, notices, questions in full, where the articles disagree, sources. */
export type Grounds = { heading: string; sections: readonly Section[] };

/** How a device is set by hand, page by page: an optional part of paper, PDF and text. */
export type DevicePage = {
  heading: string;
  /** What it is for, how far it is proven, what it leaves to be done by hand. */
  lead: readonly string[];
  steps: readonly {
    id: string;
    number: number;
    heading: string;
    /** Where it stands on the device, in its own words. */
    where: string;
    fields: readonly { label: string; value: string }[];
    lines: readonly string[];
  }[];
};

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
  order: Order;
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
