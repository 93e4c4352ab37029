/** Puts pieces on pages, one under the other. */
import type { Paper } from "./paper";

export type Piece = {
  height: number;
  /** Space above, which the first piece of a page does without. */
  gap: number;
  draw: (top: number) => void;
  /** Stays on one page with the next piece. */
  keep?: boolean;
  /** What is repeated above, where this piece begins a page: the heads of a table's columns. */
  repeat?: { height: number; draw: (top: number) => void };
  /** What can be divided over pages draws itself, as far as the room goes, and says what is left. */
  divide?: (top: number, room: number) => { used: number; rest: Piece | undefined };
};

export class Flow {
  private y: number;
  private empty = true;

  constructor(
    private readonly paper: Paper,
    private readonly left: number,
    private readonly top: number,
    private readonly bottom: number,
  ) {
    this.y = top;
    paper.pdf.addPage();
  }

  /** How high what still fits on this page may be. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** How high these pieces are, one under the other, on a page that has something on it. */
  static heightOf(pieces: readonly Piece[]): number {
    return pieces.reduce((sum, { gap, height }) => sum + gap + height, 0);
  }

  /** What follows begins a page. */
  newPage(): void {
    if (!this.empty) this.turn();
  }

  place(pieces: readonly Piece[]): void {
    for (let start = 0; start < pieces.length; ) {
      let end = start;
      while (pieces[end]?.keep && end + 1 < pieces.length) end++;
      this.placeTogether(pieces.slice(start, end + 1));
      start = end + 1;
    }
  }

  private placeTogether(group: readonly Piece[]): void {
    const needed = group.reduce((sum, piece, index) => {
      const gap = index === 0 && this.empty ? 0 : piece.gap;
      return sum + gap + (piece.divide ? Math.min(piece.height, 60) : piece.height);
    }, 0);
    if (!this.empty && needed > this.bottom - this.y) this.turn();
    for (const piece of group) this.placeOne(piece);
  }

  private placeOne(piece: Piece): void {
    const gap = () => (this.empty ? 0 : piece.gap);
    if (piece.divide) {
      let rest: Piece | undefined = piece;
      while (rest?.divide) {
        const top: number = this.y + gap();
        const { used, rest: left } = rest.divide(top, this.bottom - top);
        this.y = top + used;
        if (used > 0) this.empty = false;
        if (left) this.turn();
        rest = left;
      }
      return;
    }
    if (!this.empty && gap() + piece.height > this.bottom - this.y) this.turn();
    if (this.empty && piece.repeat) {
      piece.repeat.draw(this.y);
      this.y += piece.repeat.height;
    }
    const top = this.y + gap();
    this.y = top + this.drawn(piece, top);
    this.empty = false;
  }

  /** What is higher than a whole page is drawn smaller: nothing may be lost below the edge. */
  private drawn(piece: Piece, top: number): number {
    const room = this.bottom - top;
    if (!this.empty || piece.height <= room) {
      piece.draw(top);
      return piece.height;
    }
    const { pdf } = this.paper;
    const scale = room / piece.height;
    pdf
      .save()
      .translate(this.left * (1 - scale), top * (1 - scale))
      .scale(scale);
    piece.draw(top);
    pdf.restore();
    return room;
  }

  private turn(): void {
    this.paper.pdf.addPage();
    this.y = this.top;
    this.empty = true;
  }
}
