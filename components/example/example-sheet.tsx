import { useMemo } from "react";
import { NetworkDiagram } from "@/components/diagram/network-diagram";
import { PaperActions } from "@/components/sheet/paper-actions";
import { SheetFrame } from "@/components/sheet/sheet-frame";
import { Container } from "@/components/ui/container";
import { buildSheet } from "@/lib/sheet/build";
import type { SheetInput } from "@/lib/sheet/input";
import type { Sheet } from "@/lib/sheet/model";
import { pictureOf } from "@/lib/sheet/picture";

type ExampleSheetProps = Pick<SheetInput, "answers" | "plan"> & {
  /** Not known to the build, which draws the sheet for a page that is read before its scripts have come. */
  date: string | undefined;
};

/** The sheet as the office sees it. */
export function ExampleSheet({ answers, plan, date }: ExampleSheetProps) {
  const input = useMemo(() => ({ answers, plan, date: date ?? anyDay }), [answers, plan, date]);
  const sheet = useMemo(() => (date === undefined ? undated(buildSheet(input)) : buildSheet(input)), [input, date]);
  const picture = useMemo(() => pictureOf(answers, plan), [answers, plan]);
  return (
    <Container className="print:py-0">
      <SheetFrame
        sheet={sheet}
        input={input}
        actions={
          <div className="flex flex-wrap items-center gap-3">
            <PaperActions sheet={sheet} input={input} />
          </div>
        }
        picture={<NetworkDiagram foldWords picture={picture} />}
      />
    </Container>
  );
}

const anyDay = "2000-01-01";

/** The sheet without what its day decides. */
function undated(sheet: Sheet): Sheet {
  const { details, order } = sheet;
  return {
    ...sheet,
    details: details.map((field) =>
      field.id === "date" || field.id === "next-review" ? { id: field.id, label: field.label } : field,
    ),
    order: { ...order, signatures: { ...order.signatures, filing: "" } },
    footer: "",
  };
}
