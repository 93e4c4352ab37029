/** Signing, and taking a signature back. Nobody signs over what is red without a word on it. */
import { wellFormed } from "@/lib/text/well-formed";
import * as z from "@/lib/vendor/zod";
import { takenIn } from "./edit";
import { type RedFlag, redFlags, type Shared } from "./flags";
import { coversHash } from "./hash";
import { itemsWithFound } from "./items";
import { jobsOfPlan, stateOfJob } from "./job-state";
import { momentAfter } from "./moment";
import { MAX_NAME_LENGTH, type PlanRef, type SignatureOfItems, type Work } from "./schema";
import { lastMoment } from "./since";

/** What whoever signs writes down. */
export type Signer = Pick<SignatureOfItems, "name" | "firm" | "date">;

export type SignFaults = Partial<Record<keyof Signer, string>> & {
  /** By the id of the red flag. */
  flags?: Record<string, string>;
  /** It does not fit. */
  room?: string;
};

export type SignEdit = { ok: true; work: Work } | { ok: false; faults: SignFaults };

/** The sheet as it is shared now. */
export type SharedSheet = Shared & { ref: PlanRef };

/** `words` are those on what is red, by the id of the flag. */
export function sign(
  work: Work,
  signer: Signer,
  words: Readonly<Record<string, string>>,
  on: SharedSheet,
  now: Date,
): SignEdit {
  const name = wellFormed(signer.name).trim();
  const firm = wellFormed(signer.firm).trim();
  const red = redFlags(on, work).map((flag) => ({ flag, word: wordOn(flag, words) }));
  const flags = Object.fromEntries(red.flatMap(({ flag, word }) => flagFault(flag, word)));
  const faults: SignFaults = {
    ...(name === "" && { name: "Enter the name of the person who signs." }),
    ...(name.length > MAX_NAME_LENGTH && { name: tooLong }),
    ...(firm.length > MAX_NAME_LENGTH && { firm: tooLong }),
    ...dateFault(signer.date, now),
    ...(Object.keys(flags).length > 0 && { flags }),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const items = itemsWithFound(on.plan, work);
  const signature: SignatureOfItems = {
    name,
    firm,
    date: signer.date,
    plan: on.ref,
    items: Object.fromEntries(
      items.filter(({ technician, counts }) => technician && counts).map(({ id, fingerprint }) => [id, fingerprint]),
    ),
    covers: coversHash(work),
    flags: red.map(({ flag, word }) => ({ id: flag.id, word })),
    undone: jobsOfPlan(on.plan)
      .filter((job) => stateOfJob(job, items, work) !== "done")
      .map(({ id }) => id),
  };
  // After all that it was given for, so that what comes later can be told by its moment.
  const signed: Work = { ...work, signOff: { ...work.signOff, signature, at: momentAfter(now, lastMoment(work)) } };
  const edit = takenIn(work, signed, "signature");
  return edit.ok ? edit : { ok: false, faults: { room: edit.sentence } };
}

const tooLong = `Use at most ${MAX_NAME_LENGTH} characters.`;

/** A day ahead is left to other time zones. */
function dateFault(date: string, now: Date): Pick<SignFaults, "date"> {
  if (!z.iso.date().safeParse(date).success) return { date: "Enter a real date as year, month and day." };
  const tomorrow = momentAfter(new Date(now.getTime() + 24 * 60 * 60 * 1000)).slice(0, 10);
  return date > tomorrow ? { date: "This day is still to come. Enter the day on which you sign." } : {};
}

const wordOn = ({ id }: RedFlag, words: Readonly<Record<string, string>>) =>
  wellFormed(Object.hasOwn(words, id) ? (words[id] ?? "") : "").trim();

function flagFault({ id, text }: RedFlag, word: string): [string, string][] {
  if (!/[\p{L}\p{N}]/u.test(word))
    return [[id, `Say a word on this before you sign, such as “not mended today”: ${text}`]];
  return word.length > MAX_NAME_LENGTH ? [[id, tooLong]] : [];
}

export function takeBack(work: Work, now: Date): Work {
  return { ...work, signOff: { ...work.signOff, signature: null, at: momentAfter(now, lastMoment(work)) } };
}
