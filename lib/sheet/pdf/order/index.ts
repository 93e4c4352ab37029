import type { Sheet } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { Flow } from "@/lib/sheet/pdf/flow";
import { headPiece } from "./head";
import { phasePieces } from "./jobs";
import { questionsPieces } from "./questions";
import { fewestNotes, notesPieces, remarksPieces } from "./remarks";
import { type DrawLink, signaturesPieces } from "./signatures";
import { stopPieces } from "./stop";
import { valuesPiece } from "./values";

/** The work order: the head, where to stop, the values, the jobs, what is asked, notes, signatures. */
export function placeOrder(sheet: Sheet, flow: Flow, context: Context, drawLink?: DrawLink): void {
  const { order } = sheet;
  flow.place([headPiece(sheet, context), ...stopPieces(order, context)]);
  flow.place(valuesPiece(order.values, { ...context, section: "values" }));
  for (const phase of order.phases) flow.place(phasePieces(phase, order.flags, context));
  flow.place(questionsPieces(order.questions, context));
  flow.place(remarksPieces(order.remarks, context));
  // Notes stand above the signatures and take the room that they leave, so both are made once that is known.
  const notes = { ...context, parent: context.paper.element(context.parent, "Sect") };
  const signing = signaturesPieces(sheet, context, drawLink);
  const needed = Flow.heightOf(signing);
  if (flow.room < needed + fewestNotes) flow.newPage();
  flow.place(notesPieces(flow.room - needed, notes));
  flow.place(signing);
}
