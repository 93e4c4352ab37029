/**
 * A tagged, fillable PDF on pdfkit: what stands on the page is either marked as part of the structure, or as an artifact that
 * a screen reader skips. Everything that pdfkit leaves to its caller is here.
 */
import PDFDocument, {
  type Reference,
  type StructureContent,
  type StructureElement,
} from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { colors, type Style } from "./look";
import type { Paragraph, Segment, Typesetter } from "./typesetter";

export type PaperSize = "letter" | "a4";

const text = (value: string) => new String(value);

/** The title and the subject go into XML as they are, so what XML reserves has to be escaped there, and only there. */
class Document extends PDFDocument {
  override _addInfo(): void {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === "string" ? escapedForXml(value) : value]),
    );
    super._addInfo();
    this.info = info;
  }
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapedForXml = (value: string) => value.replace(/[&<>]/g, (char) => entities[char] ?? char);

export function newDocument(size: PaperSize, info: { title: string; subject: string; date: string }): PDFDocument {
  // Noon, so that it is the same day nearly everywhere.
  const date = new Date(`${info.date}T12:00:00Z`);
  return new Document({
    size: size === "a4" ? "A4" : "LETTER",
    margin: 0,
    pdfVersion: "1.7",
    lang: "en-US",
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: null,
    info: {
      Title: info.title,
      Subject: info.subject,
      Creator: "Network Handoff",
      Producer: "PDFKit 0.20.2",
      CreationDate: date,
      ModDate: date,
    },
  });
}

type CheckBox = { name: string; tip: string; ticked?: boolean };
type TextField = { name: string; tip: string; value?: string | undefined };

const boxSize = 9;
const fieldHeight = 15;
/** How typed text looks, in the language of PDF: font, size, color. */
const typed = "/Helv 9 Tf 0 g";

export class Paper {
  readonly root: StructureElement;
  private readonly fields: Reference[] = [];
  private readonly names = new Set<string>();
  private readonly appearances = new Map<string, Reference>();
  private readonly destinations: ReadonlySet<string>;
  private readonly typedFont: Reference;

  constructor(
    readonly pdf: PDFDocument,
    readonly type: Typesetter,
    /** The numbers of the sources that have a place of their own in this document. */
    destinations: Iterable<string>,
  ) {
    this.root = pdf.struct("Document");
    pdf.addStructure(this.root);
    this.destinations = new Set(destinations);
    this.typedFont = this.startForm();
  }

  element(parent: StructureElement, role: string, attributes?: Record<string, string | number>): StructureElement {
    const element = this.pdf.struct(role);
    if (attributes) element.dictionary.data.A = attributes;
    parent.add(element);
    return element;
  }

  /** Draws something that belongs to an element of the structure. */
  content(element: StructureElement, role: string, draw: () => void): void {
    const content: StructureContent = this.pdf.markStructureContent(role);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws something that only decorates, or that repeats. */
  artifact(draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
    this.pdf.markContent("Artifact", { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Draws a paragraph whose top left corner is given; numbers of sources become links. */
  paragraph(element: StructureElement, role: string, { lines, leading }: Paragraph, x: number, top: number): void {
    let run: (() => void)[] = [];
    const close = () => {
      const draws = run;
      run = [];
      if (draws.length > 0)
        this.content(element, role, () => {
          for (const draw of draws) draw();
        });
    };
    for (const [index, line] of lines.entries()) {
      const y = baseline(top + index * leading, leading, line.segments[0]?.style);
      for (const segment of line.segments) {
        const draw = () => this.type.draw(segment.text, segment.style, x + segment.x, y);
        if (segment.source && this.destinations.has(segment.source)) {
          close();
          this.link(element, segment, segment.source, x + segment.x, y, draw);
        } else run.push(draw);
      }
    }
    close();
  }

  private link(parent: StructureElement, segment: Segment, source: string, x: number, y: number, draw: () => void) {
    const link = this.element(parent, "Link");
    this.content(link, "Link", draw);
    const { size } = segment.style;
    this.pdf.goTo(x, y - size * 0.85, segment.width, size * 1.1, source, {
      structParent: link,
      Contents: text(`Source ${source}`),
    });
    link.end();
  }

  /** A paragraph that a screen reader skips. */
  silentParagraph({ lines, leading }: Paragraph, x: number, top: number): void {
    for (const [index, line] of lines.entries())
      for (const segment of line.segments)
        this.type.draw(
          segment.text,
          segment.style,
          x + segment.x,
          baseline(top + index * leading, leading, segment.style),
        );
  }

  icon(d: string, color: string, x: number, y: number, size: number): void {
    this.pdf
      .save()
      .translate(x, y)
      .scale(size / 20)
      .lineWidth(1.9)
      .lineCap("round")
      .lineJoin("round")
      .strokeColor(color)
      .path(d)
      .stroke()
      .restore();
  }

  /** A square to tick, on paper with a pen, on screen with a click. */
  checkBox(parent: StructureElement, { name, tip, ticked = false }: CheckBox, x: number, y: number): void {
    const state = ticked ? "Yes" : "Off";
    this.artifact(() => this.pdf.lineWidth(0.9).strokeColor(colors.ink).rect(x, y, boxSize, boxSize).stroke());
    const form = this.element(parent, "Form");
    this.widget(form, name, tip, [x, y, boxSize, boxSize], {
      FT: "Btn",
      V: state,
      AS: state,
      MK: { CA: text("4") },
      AP: { N: { Yes: this.appearance("ticked"), Off: this.appearance("empty") } },
    });
    form.end();
  }

  /** A line to write on, with a pen or on the keyboard; or with what was found on site already on it. */
  textField(parent: StructureElement, { name, tip, value }: TextField, x: number, y: number, width: number): void {
    const height = fieldHeight;
    this.artifact(() =>
      this.pdf
        .lineWidth(0.7)
        .strokeColor(colors.ink)
        .moveTo(x, y + height)
        .lineTo(x + width, y + height)
        .stroke(),
    );
    const form = this.element(parent, "Form");
    this.widget(form, name, tip, [x, y, width, height], {
      FT: "Tx",
      DA: text(typed),
      ...(value !== undefined && { V: text(value), AP: { N: this.filledIn(value, width) } }),
    });
    form.end();
  }

  /** Text that leads to an address outside of the document. */
  webLink(parent: StructureElement, { lines, leading, height }: Paragraph, url: string, x: number, top: number): void {
    const link = this.element(parent, "Link");
    this.content(link, "Link", () => this.silentParagraph({ lines, leading, height }, x, top));
    const width = Math.max(...lines.map((line) => line.width));
    this.pdf.annotate(x, top, width, height, {
      Subtype: "Link",
      Border: [0, 0, 0],
      A: { S: "URI", URI: text(url) },
      structParent: link,
      Contents: text(url),
    });
    link.end();
  }

  private widget(
    structParent: StructureElement,
    name: string,
    tip: string,
    [x, y, width, height]: [number, number, number, number],
    kind: Reference["data"],
  ): void {
    // pdfkit's own form functions drop the tooltip and the place in the structure.
    this.pdf.annotate(x, y, width, height, {
      Subtype: "Widget",
      F: 4,
      T: text(this.uniqueName(name)),
      TU: text(tip),
      ...kind,
      structParent,
    });
    const { annotations } = this.pdf.page;
    const widget = annotations.at(-1);
    if (widget) this.fields.push(widget);
  }

  /** A dot would make a name a path. */
  private uniqueName(name: string): string {
    const plain = name.replaceAll(".", "-");
    let unique = plain;
    for (let count = 2; this.names.has(unique); count++) unique = `${plain} ${count}`;
    this.names.add(unique);
    return unique;
  }

  private appearance(kind: "ticked" | "empty"): Reference {
    const known = this.appearances.get(kind);
    if (known) return known;
    const form = this.pdf.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, boxSize, boxSize], Resources: {} });
    form.end(kind === "ticked" ? "q 1.3 w 1 J 1 j 0 G 1.9 4.6 m 3.8 2.4 l 7.2 7 l S Q" : "q Q");
    this.appearances.set(kind, form);
    return form;
  }

  /** What a reader shows that does not draw the fields itself. Findings are addresses and names of hosts: ASCII. */
  private filledIn(value: string, width: number): Reference {
    const form = this.pdf.ref({
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, width, fieldHeight],
      Resources: { Font: { Helv: this.typedFont } },
    });
    const escaped = value.replace(/[\\()]/g, (char) => `\\${char}`);
    form.end(`/Tx BMC q BT ${typed} 2 4.5 Td (${escaped}) Tj ET Q EMC`);
    return form;
  }

  /** Typed text can't use our font, of which only the letters on the sheet are in the file. */
  private startForm(): Reference {
    const font = this.pdf.ref({
      Type: "Font",
      Subtype: "Type1",
      BaseFont: "Helvetica",
      Encoding: "WinAnsiEncoding",
    });
    font.end();
    this.pdf._root.data.AcroForm = this.pdf.ref({
      Fields: this.fields,
      DA: text(typed),
      DR: { Font: { Helv: font } },
    });
    this.pdf._acroform = { fonts: { Helv: font }, defaultFont: "Helvetica" };
    return font;
  }

  /** The numbers of sources lead here. */
  destination(source: string, top: number): void {
    this.pdf.addNamedDestination(source, "XYZ", 0, Math.max(0, top - 8), null);
  }

  bookmark(heading: string, top: number): void {
    // pdfkit measures `left` from the right edge.
    this.pdf.outline.addItem(heading, { top: Math.max(0, top - 8), left: this.pdf.page.width, fit: false });
  }
}

/** Where the letters stand in a line of this height. */
export function baseline(top: number, leading: number, style: Style | undefined): number {
  return top + leading / 2 + (style?.size ?? leading) * 0.355;
}
