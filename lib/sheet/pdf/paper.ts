/**
 * A tagged, fillable PDF on pdfkit: what stands on the page is either marked as part of the structure, or as an artifact that
 * a screen reader skips. Everything that pdfkit leaves to its caller is here.
 */
import PDFDocument, {
  type Outline,
  type StructureContent,
  type StructureElement,
} from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { boxSize, type CheckBox, Form, type Rect, type TextField } from "./form";
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

export class Paper {
  readonly root: StructureElement;
  private readonly destinations: ReadonlySet<string>;
  private readonly form: Form;

  constructor(
    readonly pdf: PDFDocument,
    readonly type: Typesetter,
    options: {
      /** The places of this document that can be led to. */
      destinations: Iterable<string>;
      /** What all names of fields begin with. */
      form: string;
    },
  ) {
    this.root = pdf.struct("Document");
    pdf.addStructure(this.root);
    this.destinations = new Set(options.destinations);
    this.form = new Form(pdf, type, options.form);
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

  /** Draws a paragraph whose top left corner is given; what leads to a place of this document becomes a link. */
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
        if (segment.to && this.destinations.has(segment.to)) {
          close();
          this.link(element, segment, segment.to, x + segment.x, y, draw);
        } else run.push(draw);
      }
    }
    close();
  }

  private link(parent: StructureElement, segment: Segment, to: string, x: number, y: number, draw: () => void) {
    const link = this.element(parent, "Link");
    this.content(link, "Link", draw);
    const { size } = segment.style;
    this.pdf.goTo(x, y - size * 0.85, segment.width, size * 1.1, to, {
      structParent: link,
      Contents: text(segment.says ?? segment.text),
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

  /** Whether something leads to this place of the document. */
  leadsTo(place: string): boolean {
    return this.destinations.has(place);
  }

  /** A square to tick, on paper with a pen, on screen with a click. */
  checkBox(parent: StructureElement, box: CheckBox, x: number, y: number): void {
    this.artifact(() => this.pdf.lineWidth(0.9).strokeColor(colors.ink).rect(x, y, boxSize, boxSize).stroke());
    const form = this.element(parent, "Form");
    this.form.checkBox(form, box, [x, y, boxSize, boxSize]);
    form.end();
  }

  /** Room to write in, with a pen or on the keyboard; or with what was found on site already in it. */
  textField(parent: StructureElement, field: TextField, rect: Rect, shown?: Paragraph): void {
    const form = this.element(parent, "Form");
    this.form.textField(form, field, rect, shown);
    form.end();
  }

  line(x: number, y: number, width: number, look: { width: number; color: string }): void {
    this.artifact(() =>
      this.pdf
        .lineWidth(look.width)
        .strokeColor(look.color)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(),
    );
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

  /** What names this place leads here. */
  destination(place: string, top: number): void {
    this.pdf.addNamedDestination(place, "XYZ", 0, Math.max(0, top - 8), null);
  }

  bookmark(heading: string, top: number, under: Outline = this.pdf.outline): Outline {
    // pdfkit measures `left` from the right edge.
    return under.addItem(heading, { top: Math.max(0, top - 8), left: this.pdf.page.width, fit: false, expanded: true });
  }
}

/** Where the letters stand in a line of this height. */
export function baseline(top: number, leading: number, style: Style | undefined): number {
  return top + leading / 2 + (style?.size ?? leading) * 0.355;
}
