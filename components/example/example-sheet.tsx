import { useMemo } from "react";
import { NetworkDiagram } from "@/components/diagram/network-diagram";
import { PaperActions } from "@/components/sheet/paper-actions";
import { SheetFrame } from "@/components/sheet/sheet-frame";
import { Container } from "@/components/ui/container";
import { buildSheet } from "@/lib/sheet/build";
import type { SheetInput } from "@/lib/sheet/input";
import { pictureOf } from "@/lib/sheet/picture";

/** The sheet as the office sees it. */
export function ExampleSheet({ answers, plan, date }: Pick<SheetInput, "answers" | "plan" | "date">) {
  const input = useMemo(() => ({ answers, plan, date }), [answers, plan, date]);
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
        picture={<NetworkDiagram foldWords picture={picture} />}
      />
    </Container>
  );
}
