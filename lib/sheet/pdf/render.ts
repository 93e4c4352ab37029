/** The work order as a tagged PDF with boxes to tick and lines to fill in, and behind it its grounds. The same sheet, paper and fonts give the same bytes. */
import { groundsAnchor } from "@/lib/sheet/anchor";
import type { DevicePage, Grounds, Sheet } from "@/lib/sheet/model";
import type { Context } from "./blocks/context";
import { paragraphPieces } from "./blocks/paragraph";
import { placeDevicePage } from "./device-page";
import { Flow, type Piece } from "./flow";
import type { LoadedFont } from "./fonts";
import { placeGrounds } from "./grounds";
import { colors, margins, styles } from "./look";
import { placeOrder } from "./order";
import type { DrawLink } from "./order/signatures";
import { newDocument, Paper, type PaperSize } from "./paper";
import { standIn, Typesetter } from "./typesetter";

/** Without grounds and a device's page it is the work order alone. */
export type PdfOptions = {
  paper: PaperSize;
  fonts: readonly LoadedFont[];
  grounds?: Grounds | undefined;
  devicePage?: DevicePage | undefined;
};

const sizes: Record<PaperSize, { width: number; height: number }> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

export async function renderPdf(
  sheet: Sheet,
  { paper: size, fonts, grounds, devicePage }: PdfOptions,
): Promise<Uint8Array> {
  const drawLink = await linkDrawer(sheet);
  const pdf = newDocument(size, { title: `${sheet.office}: ${sheet.title}`, subject: sheet.verdict, date: sheet.date });
  const bytes = collected(pdf);
  const type = new Typesetter(pdf, fonts);
  const paper = new Paper(pdf, type, {
    destinations: destinationsOf(sheet, grounds),
    form: `sheet ${sheet.version}`,
  });
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
  const flow = new Flow(paper, context.left, margins.top, footerTop - 8);
  placeOrder(sheet, flow, context, drawLink);
  if (grounds) {
    flow.newPage();
    placeGrounds(grounds, flow, context);
  }
  if (devicePage) {
    flow.newPage();
    placeDevicePage(devicePage, flow, context);
  }
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

/** Only a shared sheet needs what draws its code. */
async function linkDrawer({ link }: Sheet): Promise<DrawLink | undefined> {
  if (!link) return undefined;
  const { linkIn } = await import("./link");
  return (context, area, beside) => linkIn(link, context, area, beside);
}

/** What can be led to: with grounds, each job and its grounds, the sources and the conflicts. */
function destinationsOf({ order }: Sheet, grounds: Grounds | undefined): string[] {
  if (!grounds) return [];
  const jobs = order.phases.flatMap((phase) => phase.jobs.map(({ id }) => id));
  const places = grounds.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): string[] => {
      if (block.kind === "sources") return block.items.map(({ id }) => id);
      if (block.kind === "reasons") return [groundsAnchor(block.id)];
      return block.kind === "conflict" ? [block.id] : [];
    });
  return [...jobs, ...places];
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
