/**
 * What the office itself writes of the work: the marks of its own jobs, and what became of the questions that it asked. Until there
 * is a link it is kept with the office; from then on until the link's work holds it. It is a work like any other: `lib/work` reads,
 * limits and merges it item by item, so it goes into a link's work however often, and nothing that stands there is lost by it.
 */
import { emptyWork, mergeWork, NEWEST_WORK, type PlanRef, readWork, type Work } from "@/lib/work";
import { beyond, isBlankWork } from "@/lib/work/beyond";
import type { OwnTexts } from "./own-texts";

/** Before there is a link no plan is sealed; every sealed one counts as newer. */
const noPlan: PlanRef = { revision: 1, blob: "0".repeat(64), document: "0".repeat(64) };

export const noWork: Work = emptyWork(noPlan);

export class OwnWork {
  /** What this tab has written and does not know to stand elsewhere. */
  private readonly mine = new Map<string, Work>();
  private readonly parsed = new Map<string, { text: string; reading: Reading }>();

  constructor(private readonly texts: OwnTexts) {}

  /** The same object for as long as nothing has changed; undefined when there is nothing, or nothing that can be read. */
  read(office: string): Work | undefined {
    const reading = this.reading(office);
    return reading?.kind === "read" ? reading.work : undefined;
  }

  /** Takes entries in. False where a newer version of this page has written what stands there: it must not be written over. */
  add(office: string, entries: Work): boolean {
    const reading = this.reading(office);
    if (reading?.kind === "newer") return false;
    const kept = reading?.kind === "read" ? mergeWork(reading.work, entries) : entries;
    this.mine.set(office, mergeWork(this.mine.get(office) ?? noWork, entries));
    this.texts.write(office, JSON.stringify(kept));
    return true;
  }

  /**
   * Two tabs may write in the same moment, each before it hears of the other: what the later write has swept away, and `held` does
   * not have either, is written again by the tab whose it is.
   */
  heal(office: string, held: Work = noWork): void {
    const mine = this.mine.get(office);
    const reading = this.reading(office);
    if (!mine || reading?.kind === "newer") return;
    const kept = reading?.kind === "read" ? reading.work : noWork;
    const unheld = beyond(held, mine);
    if (isBlankWork(unheld)) this.mine.delete(office);
    const lost = beyond(kept, unheld);
    if (!isBlankWork(lost)) this.texts.write(office, JSON.stringify(mergeWork(kept, lost)));
  }

  /** The link's work holds this now: what it has need not be kept beside it. */
  settle(office: string, held: Work): void {
    const kept = this.read(office);
    if (!kept) return;
    const rest = beyond(held, kept);
    this.mine.delete(office);
    if (isBlankWork(rest)) this.texts.remove(office);
    else this.texts.write(office, JSON.stringify(rest));
  }

  /** The offices of which this tab has written something that it does not know to stand elsewhere. */
  offices(): string[] {
    return [...this.mine.keys()];
  }

  private reading(office: string): Reading | undefined {
    const text = this.texts.read(office);
    if (text === undefined) return undefined;
    const known = this.parsed.get(office);
    if (known?.text === text) return known.reading;
    const reading = readingOf(text);
    this.parsed.set(office, { text, reading });
    return reading;
  }
}

type Reading = { kind: "read"; work: Work } | { kind: "newer" } | { kind: "damaged" };

/** Of the text under an office’s key; undefined when there is none, or none that can be read. */
export function readOwnWork(text: string | undefined): Work | undefined {
  const reading = text === undefined ? undefined : readingOf(text);
  return reading?.kind === "read" ? reading.work : undefined;
}

function readingOf(text: string): Reading {
  try {
    const document: unknown = JSON.parse(text);
    const read = readWork(document);
    if (read.ok) return { kind: "read", work: read.work };
    return { kind: versionOf(document) > NEWEST_WORK ? "newer" : "damaged" };
  } catch {
    return { kind: "damaged" };
  }
}

function versionOf(document: unknown): number {
  if (typeof document !== "object" || document === null || !("version" in document)) return 0;
  return typeof document.version === "number" ? document.version : 0;
}
