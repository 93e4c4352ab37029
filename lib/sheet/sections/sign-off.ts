import { oneLine } from "@/lib/answers/one-line";
import { longDate } from "@/lib/sheet/dates";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Field, Section } from "@/lib/sheet/model";
import { sheetVersion } from "@/lib/sheet/version";
import { noticeWords } from "@/lib/sheet/words";
import type { Signing } from "@/lib/work/signing";

export function signOffSection(input: SheetInput): Section {
  const { office = {} } = input.answers;
  const signed: Signing = input.work?.signing ?? { state: "none" };
  const signature = signed.state === "none" ? undefined : signed.signature;
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
      ...signedBlocks(signed, input),
      {
        kind: "fields",
        fields: [
          field("sign-off.technician", "Technician’s name", signature ? signature.name : office.technicianName),
          field("sign-off.firm", "Firm", signature ? signature.firm : office.technicianCompany),
          field("sign-off.technician-date", "Date", signature && longDate(signature.date)),
          field("sign-off.technician-signature", "Technician’s signature", givenWords[signed.state]),
          field("sign-off.office", "For the office", office.contactName),
          field("sign-off.office-signature", "Signature and date"),
        ],
      },
    ],
  };
}

const givenWords: Record<Signing["state"], string | undefined> = {
  none: undefined,
  signed: "Given on the shared sheet",
  changed: "Given before a later change",
  "plan-changed-after": "Given for an earlier plan",
  "work-changed-after": "Given before a later change",
};

/** What exactly was signed for, and whether that still stands. */
function signedBlocks({ state }: Signing, { answers, plan }: SheetInput): Block[] {
  const version = sheetVersion(answers, plan.rulesetVersion);
  const changed = (text: string): Block => ({
    kind: "notices",
    items: [{ id: "signed-before", level: "warning", word: noticeWords.warning, text, cites: [] }],
  });
  switch (state) {
    case "none":
      return [];
    case "signed":
      return [
        {
          kind: "paragraph",
          text: `Signed for version ${version}, with the marks, notes and found values as they stand on this sheet.`,
        },
      ];
    case "plan-changed-after":
      return [
        changed(
          "Signed for an earlier plan than this one: the office has changed its answers after the sign-off. It needs a new sign-off.",
        ),
      ];
    case "changed":
      return [
        changed("Signed, but something that the technician sets says something else since. It needs a new sign-off."),
      ];
    case "work-changed-after":
      return [
        changed(
          `Signed for version ${version}, but a mark, a note or a found value was changed after that. It needs a new sign-off.`,
        ),
      ];
  }
}
