/**
 * Changes that another tab's write may have swept away. Two tabs in processes of their own can both read an office, change it and
 * write it before either hears of the other; then the later write stands, without the earlier change. What is written therefore
 * names the tabs that wrote last, with how many changes of each it holds, and a tab that finds its own missing makes it again.
 */
import type { Draft, Writers } from "./draft";

export type Change = (draft: Draft) => Draft;

type Recent = {
  count: number;
  changes: readonly { count: number; at: number; change: Change }[];
  text: string | undefined;
};

/** A write has long reached every tab by then. */
const KEPT_MS = 5000;
/** So many tabs at once write to one office at most. */
const MOST_WRITERS = 8;

export class LateWrites {
  private readonly recent = new Map<string, Recent>();
  private name: string | undefined;

  constructor(
    private readonly newName: () => string,
    private readonly now: () => number,
  ) {}

  /** Of all that this tab changed lately. */
  offices(): Iterable<string> {
    return this.recent.keys();
  }

  /** To be called before a change is written. */
  add(office: string, change: Change): void {
    const { count, changes, text } = this.of(office);
    const at = this.now();
    const young = changes.filter((one) => at - one.at <= KEPT_MS);
    this.recent.set(office, { count: count + 1, changes: [...young, { count: count + 1, at, change }], text });
  }

  /** The writers to be named by a write of this tab that builds on `before`. */
  writersAfter(office: string, { [this.tab()]: _own, ...others }: Writers): Writers {
    const { count } = this.of(office);
    const last = Object.entries(others).slice(1 - MOST_WRITERS);
    return Object.fromEntries(count > 0 ? [...last, [this.tab(), count]] : last);
  }

  wrote(office: string, text: string): void {
    const recent = this.recent.get(office);
    if (recent) this.recent.set(office, { ...recent, text });
  }

  /** Whether somebody else wrote last. */
  isForeign(office: string, text: string): boolean {
    return this.of(office).text !== text;
  }

  /** What this tab changed and `writers` did not know of. */
  missingFrom(office: string, writers: Writers): readonly Change[] {
    const { changes } = this.of(office);
    const known = writers[this.tab()] ?? 0;
    const at = this.now();
    return changes.filter((one) => one.count > known && at - one.at <= KEPT_MS).map(({ change }) => change);
  }

  private of(office: string): Recent {
    return this.recent.get(office) ?? { count: 0, changes: [], text: undefined };
  }

  private tab(): string {
    this.name ??= this.newName();
    return this.name;
  }
}
