import type { Paper } from "@/lib/sheet/pdf/paper";
import type { StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";

/** Where a block is drawn: on which paper, under which element, and between which edges. */
export type Context = { paper: Paper; parent: StructureElement; left: number; width: number; section: string };
