/** What we use of pdfkit and fontkit, neither of which brings types for the versions that we pin. */

declare module "fontkit" {
  export type Font = { hasGlyphForCodePoint(codePoint: number): boolean };
  export function create(file: Uint8Array): Font;
}

/**
 * The browser's build by its path, on the command line too: Node's own build compresses with another library, and the two
 * must write the same bytes.
 */
declare module "@/node_modules/pdfkit/js/pdfkit.browser.mjs" {
  import type { Font } from "fontkit";

  /** A PDF name is a string, a PDF text a `String` object. */
  export type PdfText = InstanceType<typeof String>;

  export type PdfValue =
    | string
    | PdfText
    | number
    | boolean
    | Date
    | Reference
    | readonly PdfValue[]
    | { [key: string]: PdfValue };

  export interface Reference {
    data: { [key: string]: PdfValue };
    end(content?: string): void;
  }

  export interface EmbeddedFont {
    readonly id: string;
    ref(): Reference;
    encode(text: string, features: readonly string[] | undefined): [glyphs: string[], positions: readonly unknown[]];
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    readonly dictionary: Reference;
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface Outline {
    addItem(title: string, options: { top: number; left: number; fit: false; expanded?: boolean }): Outline;
  }

  type TextOptions = { lineBreak: false; baseline: "alphabetic"; features: readonly string[] | undefined };
  type Area = [x: number, y: number, width: number, height: number];
  type Annotation = { structParent?: StructureElement; [key: string]: PdfValue | StructureElement | undefined };

  export default class PDFDocument {
    constructor(options: {
      size: string;
      margin: number;
      pdfVersion: string;
      lang: string;
      tagged: boolean;
      displayTitle: boolean;
      autoFirstPage: boolean;
      bufferPages: boolean;
      font: null;
      info: { [key: string]: string | Date };
    });
    info: { [key: string]: string | Date };
    readonly page: { readonly width: number; readonly height: number; readonly annotations: readonly Reference[] };
    readonly outline: Outline;
    readonly _root: Reference;
    readonly _font: EmbeddedFont;
    _acroform: { fonts: { [key: string]: Reference }; defaultFont: string };
    _addInfo(): void;

    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    end(): void;

    addPage(): this;
    switchToPage(index: number): unknown;
    bufferedPageRange(): { start: number; count: number };

    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string, options: { features: readonly string[] | undefined }): number;
    text(text: string, x: number, y: number, options: TextOptions): this;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    path(d: string): this;
    rect(...area: Area): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    lineCap(cap: "butt" | "round"): this;
    lineJoin(join: "miter" | "round"): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;

    ref(data: { [key: string]: PdfValue }): Reference;
    annotate(x: number, y: number, width: number, height: number, annotation: Annotation): this;
    goTo(x: number, y: number, width: number, height: number, name: string, annotation: Annotation): this;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;

    struct(role: string, options?: { alt?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(role: string): StructureContent;
    markContent(role: "Artifact", options: { type: "Layout" | "Pagination" }): this;
    endMarkedContent(): this;
  }
}
