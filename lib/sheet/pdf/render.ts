/** The sheet as a tagged PDF with boxes to tick and lines to fill in. The same sheet, paper and fonts give the same bytes. */
import type { Block, Section, Sheet } from "@/lib/sheet/model";
import { conflictPieces } from "./blocks/conflict";
import type { Context } from "./blocks/context";
import { fieldsPieces } from "./blocks/fields";
import { checklistPieces, noticesPieces, questionsPieces, stepsPieces } from "./blocks/items";
import { headingPiece, paragraphPieces } from "./blocks/paragraph";
import { picturePieces } from "./blocks/picture";
import { sourcesPieces } from "./blocks/sources";
import { tablePieces } from "./blocks/table";
import { Flow, type Piece } from "./flow";
import type { LoadedFont } from "./fonts";
import { headPieces } from "./head";
import { colors, margins, styles } from "./look";
import { newDocument, Paper, type PaperSize } from "./paper";
import { standIn, Typesetter } from "./typesetter";

export type PdfOptions = { paper: PaperSize; fonts: readonly LoadedFont[] };

const sizes: Record<PaperSize, { width: number; height: number }> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

export async function renderPdf(sheet: Sheet, { paper: size, fonts }: PdfOptions): Promise<Uint8Array> {
  const { link } = sheet;
  // Only a shared sheet needs what draws its code.
  const linkOn = link && (await import("./link")).linkPieces;
  const pdf = newDocument(size, { title: `${sheet.office}: ${sheet.title}`, subject: sheet.verdict, date: sheet.date });
  const bytes = collected(pdf);
  const type = new Typesetter(pdf, fonts);
  const paper = new Paper(pdf, type, destinationsOf(sheet));
  const { width, height } = sizes[size];
  const context: Context = {
    paper,
    parent: paper.root,
    left: margins.side,
    width: width - 2 * margins.side,
    section: "",
  };
  const pageNumberWidth = 70;
  const footer = type.paragraph([{ text: sheet.footer, style: styles.footer }], context.width - pageNumberWidth);
  const footerTop = height - margins.bottom - footer.height + styles.footer.leading;
  const flow = new Flow(paper, context.left, margins.top, footerTop - 12);
  flow.place([...headPieces(sheet, context), ...(linkOn ? linkOn(link, context) : [])]);
  for (const section of sheet.sections) flow.place(sectionPieces(section, context));
  if (type.usedStandIn) flow.place(standInNote(context));

  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    paper.artifact(() => {
      pdf.lineWidth(0.5).strokeColor(colors.line);
      pdf
        .moveTo(context.left, footerTop - 4)
        .lineTo(context.left + context.width, footerTop - 4)
        .stroke();
      paper.silentParagraph(footer, context.left, footerTop);
      const number = type.paragraph([{ text: `Page ${index + 1} of ${count}`, style: styles.footer }], pageNumberWidth);
      paper.silentParagraph(number, context.left + context.width - (number.lines[0]?.width ?? 0), footerTop);
    }, "Pagination");
  }
  paper.root.end();
  pdf.end();
  return bytes;
}

function sectionPieces({ id, heading, blocks }: Section, context: Context): Piece[] {
  const { paper } = context;
  const pieces = [
    headingPiece(context, { role: "H2", text: heading, style: styles.section, gap: 18 }, (top) =>
      paper.bookmark(heading, top),
    ),
    ...blocks.flatMap((block, index) => {
      const drawn = blockPieces(block, { ...context, section: id });
      // What leads over to the next block does not stay behind at the foot of a page.
      return block.kind === "paragraph" && index < blocks.length - 1 ? drawn.map(kept) : drawn;
    }),
  ];
  // Whoever signs sees everything that is signed.
  return id === "sign-off" ? pieces.map((piece, index) => ({ ...piece, keep: index < pieces.length - 1 })) : pieces;
}

const kept = (piece: Piece): Piece => ({ ...piece, keep: true });

function blockPieces(block: Block, context: Context): Piece[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphPieces(block, context);
    case "table":
      return tablePieces(block, context);
    case "notices":
      return noticesPieces(block, context);
    case "checklist":
      return checklistPieces(block, context);
    case "steps":
      return stepsPieces(block, context);
    case "questions":
      return questionsPieces(block, context);
    case "conflict":
      return conflictPieces(block, context);
    case "fields":
      return fieldsPieces(block, context);
    case "sources":
      return sourcesPieces(block, context);
    case "picture":
      return picturePieces(block, context);
  }
}

/** What the numbers in brackets can lead to. */
function destinationsOf({ sections }: Sheet): string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === "sources") return block.items.map(({ id }) => id);
      return block.kind === "conflict" ? [block.id] : [];
    });
}

function standInNote(context: Context): Piece[] {
  const text = `${standIn} stands for a letter or sign that the font of this file does not have. The sheet on the screen shows it.`;
  return paragraphPieces({ kind: "paragraph", text }, context).map((piece) => ({ ...piece, gap: 14 }));
}

function collected(pdf: ReturnType<typeof newDocument>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    pdf.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
