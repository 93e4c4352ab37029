import { oneLine } from "@/lib/answers/one-line";
import type { SheetInput } from "@/lib/sheet/input";
import type { Field, Order } from "@/lib/sheet/model";

export function signaturesOf({ answers: { office = {} } }: SheetInput): Order["signatures"] {
  const field = (id: string, label: string, value?: string): Field => {
    const line = oneLine(value);
    return { id, label, ...(line && { value: line }) };
  };
  return {
    heading: "Signatures",
    undone: { label: "Left undone, and why", items: [] },
    technician: {
      text: "The jobs above are done but those named here.",
      fields: [
        field("sign-off.technician", "Technician’s name", office.technicianName),
        field("sign-off.firm", "Firm", office.technicianCompany),
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
    filing:
      "File this with the office’s security records for six years. It comes from the office’s answers and MacPractice’s two articles, is independent of MacPractice, and makes nobody compliant.",
  };
}
