import type { SheetInput } from "@/lib/sheet/input";
import type { Field, Section } from "@/lib/sheet/model";
import { oneLine } from "@/lib/sheet/office-text";

export function signOffSection({ answers: { office = {} } }: SheetInput): Section {
  const field = (id: string, label: string, value?: string): Field => {
    const line = oneLine(value);
    return { id, label, ...(line && { value: line }) };
  };
  return {
    id: "sign-off",
    heading: "Sign-off",
    blocks: [
      {
        kind: "paragraph",
        text: "Set as listed, tested from outside, and handed back to the office. A change of this network, or of its answers, needs a new sheet.",
        cites: ["E19", "E20"],
      },
      {
        kind: "fields",
        fields: [
          field("sign-off.technician", "Technician’s name", office.technicianName),
          field("sign-off.firm", "Firm", office.technicianCompany),
          field("sign-off.technician-date", "Date"),
          field("sign-off.technician-signature", "Technician’s signature"),
          field("sign-off.office", "For the office", office.contactName),
          field("sign-off.office-signature", "Signature and date"),
        ],
      },
    ],
  };
}
