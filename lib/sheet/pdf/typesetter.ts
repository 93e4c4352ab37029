/** Breaks text into lines, and knows for each letter which file of the font has it. */
import { create } from "fontkit";
import type PDFDocument from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import type { EmbeddedFont } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { type LoadedFont, subsets } from "./fonts";
import type { Style, Weight } from "./look";

/** A piece of running text. `to` is the place in this document that it leads to, `says` what a screen reader tells of it. */
export type Span = { text: string; style: Style; to?: string; says?: string };

export type Segment = Span & { x: number; width: number };
export type Line = { segments: readonly Segment[]; width: number };
export type Paragraph = { lines: readonly Line[]; leading: number; height: number };

/** The font draws the dots of an address close to its digits; digits of one width keep them apart. */
const address = /(\d+(?:\.\d+){3})/;
const tabular = ["tnum"];

/** Stands for a letter that no file of the font has. */
export const standIn = "[?]";

type Run = { face: string; text: string; features?: readonly string[] };
type Face = { name: string; has: (codePoint: number) => boolean };

export class Typesetter {
  /** Whether any letter had to be replaced. */
  usedStandIn = false;
  private readonly faces: Record<Weight, readonly Face[]>;
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly pdf: PDFDocument,
    fonts: readonly LoadedFont[],
  ) {
    const facesOf = (weight: Weight): Face[] =>
      fonts
        .filter((font) => font.weight === weight)
        .sort((one, other) => subsets.indexOf(one.subset) - subsets.indexOf(other.subset))
        .map(({ subset, bytes }) => {
          const font = create(bytes);
          const name = `${weight} ${subset}`;
          pdf.registerFont(name, font);
          return { name, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
        });
    this.faces = { regular: facesOf("regular"), semibold: facesOf("semibold") };
  }

  /**
   * Text as the font can show it: letters composed, invisible marks left out, what is only another form of letters that it has
   * (“ﬁ”, “Ａ”) written with those, the rest replaced and noted.
   */
  private runsOf(text: string, weight: Weight): Run[] {
    const shown = text.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
    return shown
      .split(address)
      .flatMap((part, index) =>
        index % 2 === 1
          ? this.runsInFaces(part, weight).map((run) => ({ ...run, features: tabular }))
          : this.runsInFaces(part, weight),
      );
  }

  private runsInFaces(text: string, weight: Weight): Run[] {
    const faces = this.faces[weight];
    const runs: Run[] = [];
    for (const char of folded(text, faces)) {
      const face = faceOf(char, faces);
      if (!face) this.usedStandIn = true;
      const name = (face ?? faces[0])?.name ?? "";
      const shown = face ? char : standIn;
      const last = runs.at(-1);
      if (last?.face === name) last.text += shown;
      else runs.push({ face: name, text: shown });
    }
    return runs;
  }

  widthOf(text: string, { weight, size }: Style): number {
    const key = `${weight} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known * size;
    let width = 0;
    for (const { face, text: part, features } of this.runsOf(text, weight))
      width += this.pdf.font(face).fontSize(1).widthOfString(part, { features });
    this.widths.set(key, width);
    return width * size;
  }

  /** Draws one line of text; `y` is its baseline. */
  draw(text: string, style: Style, x: number, y: number): void {
    let at = x;
    for (const { face, text: part, features } of this.runsOf(text, style.weight)) {
      this.pdf.font(face).fontSize(style.size).fillColor(style.color);
      this.pdf.text(part, at, y, { lineBreak: false, baseline: "alphabetic", features });
      at += this.pdf.widthOfString(part, { features });
    }
  }

  /** One line of text as the glyphs of our own fonts, for what is drawn outside of a page: a field that is filled in. */
  glyphs(text: string, { weight }: Style): { font: EmbeddedFont; hex: string }[] {
    return this.runsOf(text, weight).map(({ face, text: part, features }) => {
      const font = this.pdf.font(face)._font;
      return { font, hex: font.encode(part, features)[0].join("") };
    });
  }

  /** Breaks at spaces, and inside a word only where the word alone is wider than the line. */
  paragraph(spans: readonly Span[], width: number): Paragraph {
    const leading = Math.max(...spans.map(({ style }) => style.leading));
    const lines: Line[] = [];
    let words: Word[] = [];
    let used = 0;
    const endLine = (last: boolean) => {
      lines.push(this.lineOf(words, last));
      words = [];
      used = 0;
    };
    for (const word of wordsOf(spans).flatMap((whole) => this.broken(whole, width))) {
      const wide = this.widthOfWord(word);
      const gap = words.length > 0 && word.spaced ? this.widthOf(" ", word.pieces[0]?.style ?? anyStyle(spans)) : 0;
      if (words.length > 0 && used + gap + wide > width) endLine(false);
      used += (words.length > 0 ? gap : 0) + wide;
      words.push(word);
    }
    endLine(true);
    return { lines, leading, height: lines.length * leading };
  }

  private widthOfWord({ pieces }: Word): number {
    return pieces.reduce((sum, { text, style }) => sum + this.widthOf(text, style), 0);
  }

  /** A word that is wider than a line, as pieces that are not. */
  private broken(word: Word, width: number): Word[] {
    if (this.widthOfWord(word) <= width) return [word];
    const parts: Word[] = [];
    let spaced = word.spaced;
    let pieces: Span[] = [];
    let used = 0;
    for (const piece of word.pieces)
      for (const char of piece.text.normalize("NFC")) {
        const wide = this.widthOf(char, piece.style);
        if (used + wide > width && pieces.length > 0) {
          parts.push({ pieces, spaced });
          [pieces, used, spaced] = [[], 0, false];
        }
        const last = pieces.at(-1);
        if (last && last.style === piece.style && last.to === piece.to)
          pieces = [...pieces.slice(0, -1), { ...last, text: last.text + char }];
        else pieces = [...pieces, { ...piece, text: char }];
        used += wide;
      }
    return [...parts, { pieces, spaced }];
  }

  /** Words of one look become one piece of text; a space stays at the end of a broken line for those who read it aloud. */
  private lineOf(words: readonly Word[], last: boolean): Line {
    const spans: Span[] = [];
    for (const [index, { pieces, spaced }] of words.entries())
      for (const [place, piece] of pieces.entries()) {
        const space = place === 0 && index > 0 && spaced ? " " : "";
        const before = spans.at(-1);
        if (before && before.style === piece.style && before.to === piece.to && !piece.to)
          before.text += space + piece.text;
        else if (before && !before.to) {
          before.text += space;
          spans.push({ ...piece });
        } else spans.push({ ...piece, text: space + piece.text });
      }
    const end = spans.at(-1);
    let x = 0;
    const segments = spans.map((span) => {
      const width = this.widthOf(span.text, span.style);
      const segment = { ...span, x, width };
      x += width;
      return segment;
    });
    const tail = segments.at(-1);
    if (end && tail && !last) tail.text += " ";
    return { segments, width: x };
  }
}

function faceOf(char: string, faces: readonly Face[]): Face | undefined {
  const codePoint = char.codePointAt(0) ?? 0;
  return faces.find(({ has }) => has(codePoint));
}

function folded(text: string, faces: readonly Face[]): string {
  return [...text]
    .map((char) => {
      if (faceOf(char, faces)) return char;
      const plain = char.normalize("NFKC");
      return [...plain].every((letter) => faceOf(letter, faces)) ? plain : char;
    })
    .join("");
}

/** What stands between two spaces; it may change its look in the middle. */
type Word = { pieces: readonly Span[]; spaced: boolean };

function wordsOf(spans: readonly Span[]): Word[] {
  const words: { pieces: Span[]; spaced: boolean }[] = [];
  let open = false;
  let spaced = false;
  for (const span of spans)
    for (const part of span.text.split(/( +)/)) {
      if (part === "") continue;
      if (part.startsWith(" ")) {
        open = false;
        spaced = true;
      } else if (open) {
        words.at(-1)?.pieces.push({ ...span, text: part });
      } else {
        words.push({ pieces: [{ ...span, text: part }], spaced });
        open = true;
        spaced = false;
      }
    }
  return words;
}

function anyStyle(spans: readonly Span[]): Style {
  const [first] = spans;
  if (!first) throw new Error("A paragraph without text has no look.");
  return first.style;
}
