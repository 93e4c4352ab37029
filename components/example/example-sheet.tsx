import { useMemo } from "react";
import { NetworkDiagram } from "@/components/diagram/network-diagram";
import { PaperActions } from "@/components/sheet/paper-actions";
import { SheetFrame } from "@/components/sheet/sheet-frame";
import { Container } from "@/components/ui/container";
import { buildSheet } from "@/lib/sheet/build";
import type { SheetInput } from "@/lib/sheet/input";
import { pictureOf } from "@/lib/sheet/picture";

type ExampleSheetProps = Pick<SheetInput, "answers" | "plan"> & {
  /** Not known to the build: it draws the top of the sheet, and the rest follows with the scripts. */
  date: string | undefined;
};

/** The sheet as the office sees it. */
export function ExampleSheet({ answers, plan, date }: ExampleSheetProps) {
  const input = useMemo(() => ({ answers, plan, date: date ?? anyDay }), [answers, plan, date]);
  const sheet = useMemo(() => buildSheet(input), [input]);
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
        topOnly={date === undefined}
        picture={<NetworkDiagram foldWords picture={picture} />}
      />
    </Container>
  );
}

/** Stands nowhere: the top of a sheet bears no day. */
const anyDay = "2000-01-01";
