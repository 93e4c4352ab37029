import { oneLine } from "@/lib/answers/one-line";
import { longDate, yearAfter } from "@/lib/sheet/dates";
import type { SheetInput } from "@/lib/sheet/input";
import type { Field, Order } from "@/lib/sheet/model";
import type { Signing } from "@/lib/work/progress";

export function signaturesOf(input: SheetInput, phases: Order["phases"]): Order["signatures"] {
  const { office = {} } = input.answers;
  const signing = input.work?.signing;
  const signature = signing && signing.state !== "none" ? signing.signature : undefined;
  const field = (id: string, label: string, value?: string): Field => {
    const line = oneLine(value);
    return { id, label, ...(line && { value: line }) };
  };
  return {
    heading: "Signatures",
    ...(signing && signing.state !== "none" && { state: stateOf(signing) }),
    undone: { label: "Left undone, and why", items: input.work ? undoneOf(phases) : [] },
    technician: {
      text: "The jobs above are done but those named here.",
      fields: [
        field("sign-off.technician", "Technician’s name", signature ? signature.name : office.technicianName),
        field("sign-off.firm", "Firm", signature ? signature.firm : office.technicianCompany),
        field("sign-off.technician-signature", "Signature and date"),
      ],
    },
    office: {
      text: "The office accepts the work, and what is left undone.",
      fields: [
        field("sign-off.office", "Name and role", office.contactName),
        field("sign-off.office-signature", "Signature and date"),
      ],
    },
    filing: `File this with the office’s security records for six years; look again by ${longDate(yearAfter(input.date))}. It comes from the office’s answers and MacPractice’s two articles, is independent of MacPractice, and makes nobody compliant.`,
  };
}

/** Of this visit: what the technician has not done, each with its reason. What is done later holds nothing up. */
function undoneOf(phases: Order["phases"]): string[] {
  return phases
    .flatMap(({ jobs }) => jobs)
    .filter(({ phase, who, state }) => phase !== "later" && who === "technician" && state?.state !== "done")
    .map(({ number, title, state }) => `${number} · ${title}${state ? ` (${state.word})` : ""}`);
}

function stateOf(signing: Exclude<Signing, { state: "none" }>): string {
  const { name, date } = signing.signature;
  const signed = `Signed by ${oneLine(name) ?? "somebody without a name"} on ${longDate(date)}`;
  switch (signing.state) {
    case "signed":
      return `${signed}, for this plan and the work as it stands.`;
    case "plan-changed-after":
      return `${signed}, for an earlier plan: the office has changed its answers since. It needs a new signature.`;
    case "work-changed-after":
      return `${signed}; a mark, a note or a found value was changed after that. It needs a new signature.`;
  }
}
