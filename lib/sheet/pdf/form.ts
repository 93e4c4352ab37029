/**
 * The fields of the document as one form. All hang below one field that is named after the sheet's version, so that two
 * sheets that are joined into one file keep their values apart; lines for the same finding are one field, filled in at once.
 */
import type PDFDocument from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import type { PdfValue, Reference, StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { typed } from "./look";
import type { Paragraph, Typesetter } from "./typesetter";

export type CheckBox = { name: string; tip: string; ticked?: boolean };
/** `path` is where the finding is kept; lines with the same one are filled in together. */
export type TextField = { name: string; tip: string; value?: string | undefined; path?: string | undefined };

export type Rect = readonly [x: number, y: number, width: number, height: number];

export const boxSize = 10;
/** What is typed stands this far from the edges of its field. */
export const inset = 2;

const text = (value: string) => new String(value);

/** In the language of PDF: font, color, and a size of 0, which a reader makes small enough for what is typed. */
const appearanceOfTyped = "/Helv 0 Tf 0 g";
const multiline = 4096;

type Data = { [key: string]: PdfValue };

export class Form {
  private readonly root: Reference;
  private readonly fields: Reference[] = [];
  private readonly names = new Set<string>();
  private readonly shared = new Map<string, { field: Reference; widgets: Reference[] }>();
  private readonly boxes = new Map<string, Reference>();

  constructor(
    private readonly pdf: PDFDocument,
    private readonly type: Typesetter,
    name: string,
  ) {
    this.root = pdf.ref({ T: text(partial(name)), Kids: this.fields });
    // What is typed later can't use our font, of which only the letters on the sheet are in the file.
    const font = pdf.ref({ Type: "Font", Subtype: "Type1", BaseFont: "Helvetica", Encoding: "WinAnsiEncoding" });
    font.end();
    pdf._root.data.AcroForm = pdf.ref({
      Fields: [this.root],
      DA: text(appearanceOfTyped),
      DR: { Font: { Helv: font } },
    });
    pdf._acroform = { fonts: { Helv: font }, defaultFont: "Helvetica" };
  }

  checkBox(structParent: StructureElement, { name, tip, ticked = false }: CheckBox, rect: Rect): void {
    const state = ticked ? "Yes" : "Off";
    this.field(structParent, name, tip, rect, {
      FT: "Btn",
      V: state,
      AS: state,
      MK: { CA: text("4") },
      AP: { N: { Yes: this.box("ticked"), Off: this.box("empty") } },
    });
  }

  textField(
    structParent: StructureElement,
    { name, tip, value, path }: TextField,
    rect: Rect,
    shown?: Paragraph,
  ): void {
    const kind: Data = { FT: "Tx", Ff: multiline, DA: text(appearanceOfTyped) };
    if (value !== undefined) kind.V = text(value);
    const look: Data = shown ? { AP: { N: this.filledIn(shown, rect) } } : {};
    if (!path) {
      this.field(structParent, name, tip, rect, { ...kind, ...look });
      return;
    }
    const { field, widgets } = this.sharedField(path, tip, kind);
    const widget = this.widget(structParent, tip, rect, { Parent: field, DA: text(appearanceOfTyped), ...look });
    if (widget) widgets.push(widget);
  }

  private field(structParent: StructureElement, name: string, tip: string, rect: Rect, kind: Data): void {
    const widget = this.widget(structParent, tip, rect, { T: text(this.uniqueName(name)), Parent: this.root, ...kind });
    if (widget) this.fields.push(widget);
  }

  private sharedField(path: string, tip: string, kind: Data): { field: Reference; widgets: Reference[] } {
    const known = this.shared.get(path);
    if (known) return known;
    const widgets: Reference[] = [];
    const name = text(this.uniqueName(path));
    const made = {
      field: this.pdf.ref({ T: name, TU: text(tip), Parent: this.root, Kids: widgets, ...kind }),
      widgets,
    };
    this.shared.set(path, made);
    this.fields.push(made.field);
    return made;
  }

  /** pdfkit's own form functions drop the tooltip and the place in the structure. */
  private widget(structParent: StructureElement, tip: string, rect: Rect, data: Data): Reference | undefined {
    const [x, y, width, height] = rect;
    this.pdf.annotate(x, y, width, height, { Subtype: "Widget", F: 4, TU: text(tip), ...data, structParent });
    return this.pdf.page.annotations.at(-1);
  }

  private uniqueName(name: string): string {
    const plain = partial(name);
    let unique = plain;
    for (let count = 2; this.names.has(unique); count++) unique = `${plain} ${count}`;
    this.names.add(unique);
    return unique;
  }

  private box(kind: "ticked" | "empty"): Reference {
    const known = this.boxes.get(kind);
    if (known) return known;
    const form = this.pdf.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, boxSize, boxSize], Resources: {} });
    form.end(kind === "ticked" ? "q 1.5 w 1 J 1 j 0 G 2.1 5.1 m 4.2 2.7 l 8 7.8 l S Q" : "q Q");
    this.boxes.set(kind, form);
    return form;
  }

  /** What a reader shows that does not draw the fields itself: every line of the value, in our own font. */
  private filledIn({ lines, leading }: Paragraph, [, , width, height]: Rect): Reference {
    const fonts: Data = {};
    let top = height - (height - lines.length * leading) / 2;
    const shown = lines.map(({ segments }) => {
      const glyphs = segments.flatMap((segment) => this.type.glyphs(segment.text, segment.style));
      for (const { font } of glyphs) fonts[font.id] = font.ref();
      const words = glyphs.map(({ font, hex }) => `/${font.id} ${typed.size} Tf <${hex}> Tj`).join(" ");
      const base = (top - leading / 2 - typed.size * 0.355).toFixed(2);
      top -= leading;
      return `1 0 0 1 ${inset} ${base} Tm ${words}`;
    });
    const form = this.pdf.ref({
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, width, height],
      Resources: { Font: fonts },
    });
    form.end(`/Tx BMC q 0 g BT ${shown.join(" ")} ET Q EMC`);
    return form;
  }
}

/** A dot would make a name a path. */
const partial = (name: string) => name.replaceAll(".", "-");
