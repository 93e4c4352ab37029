import { oneLine } from "@/lib/answers/one-line";
import { longDate, yearAfter } from "@/lib/sheet/dates";
import type { SheetInput } from "@/lib/sheet/input";
import type { Field, Order } from "@/lib/sheet/model";
import type { SheetWork } from "@/lib/sheet/work";

export function signaturesOf(input: SheetInput, phases: Order["phases"]): Order["signatures"] {
  const { office = {} } = input.answers;
  const signing = input.work?.signing;
  const signature = signing && signing.state !== "none" ? signing.signature : undefined;
  const state = input.work?.signed(phases);
  const field = (id: string, label: string, value?: string): Field => {
    const line = oneLine(value);
    return { id, label, ...(line && { value: line }) };
  };
  return {
    heading: "Signatures",
    ...(state && { state }),
    undone: {
      label: "Left undone, and why",
      items: input.work ? [...undoneOf(phases, signature !== undefined), ...wordsOnRed(input.work)] : [],
    },
    technician: {
      text: `${numbersOf(phases)} done but those named.`,
      fields: [
        field("sign-off.technician", "Technician’s name", signature?.name),
        field("sign-off.firm", "Firm", signature?.firm || office.technicianCompany),
        field("sign-off.technician-signature", "Signature and date"),
      ],
    },
    office: {
      text: "The office accepts the work, and what is left undone.",
      fields: [field("sign-off.office", "Name and role"), field("sign-off.office-signature", "Signature and date")],
    },
    filing: `File this with the office’s security records for six years; look again by ${longDate(yearAfter(input.date))}. It rests on the office’s answers, MacPractice’s articles and our advice, and makes nobody compliant. Any change needs a new sheet: ${goingOn(input)}`,
  };
}

/** For whoever has this paper and nothing else: the answers are kept in the browser in which they were given. */
function goingOn({ answers: { office = {} }, link }: SheetInput): string {
  const maker = oneLine(office.contactName) ?? "whoever made it";
  const anew = link ? `, or start anew at ${new URL(link).origin}` : "";
  return `ask ${maker} for the link or the file${anew}.`;
}

/**
 * Of this visit: what the technician has not done, each with its reason. What is done later holds nothing up; what is merely
 * open is left undone only once it was signed for so.
 */
function undoneOf(phases: Order["phases"], isSigned: boolean): string[] {
  return phases
    .flatMap(({ jobs }) => jobs)
    .filter(({ phase, who }) => phase !== "later" && who === "technician")
    .filter(({ state }) => (isSigned ? state?.state !== "done" : state?.state === "not-done"))
    .map(({ number, title, state }) => `${number} · ${title}${state ? ` (${state.word})` : ""}`);
}

/** What was red when it was signed, with the word that was put on it. */
function wordsOnRed({ signing, flags }: SheetWork): string[] {
  if (signing.state === "none" || !("flags" in signing.signature)) return [];
  return signing.signature.flags.map(({ id, word }) => {
    const text = flags.find((flag) => flag.id === id)?.text ?? "Red then, and no longer:";
    return `${text} ${oneLine(word) ?? ""}`.trim();
  });
}

/** "Jobs 1, 2 and 5 to 12 are": the technician's of this visit. */
function numbersOf(phases: Order["phases"]): string {
  const numbers = phases
    .flatMap(({ jobs }) => jobs)
    .filter(({ phase, who }) => phase !== "later" && who === "technician")
    .map(({ number }) => number);
  const runs = numbers.reduce<number[][]>((all, number) => {
    const run = all.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else all.push([number]);
    return all;
  }, []);
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String)));
  return `Jobs ${words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("")} are`;
}
