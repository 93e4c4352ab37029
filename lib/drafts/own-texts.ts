/**
 * What the office itself has ticked, asked and been answered, as the text that stands under a key of its own beside its office's.
 * Reading it takes the code of the work, which most visits can do without (`own-work.ts`). What can't be written stays in memory.
 */
import { attempt, FAILED, type KeyValueStorage } from "./storage";

export const OWN_KEY_PREFIX = "network-handoff/own-work/";

export class OwnTexts {
  /** What this tab last saw, so that what was deleted can be brought back. */
  private readonly copies = new Map<string, string>();
  private readonly unwritten = new Set<string>();

  constructor(
    private readonly storage: () => KeyValueStorage,
    private readonly changed: () => void,
  ) {}

  read(office: string): string | undefined {
    if (this.unwritten.has(office)) return this.copies.get(office);
    const text = attempt(() => this.storage().getItem(OWN_KEY_PREFIX + office));
    if (typeof text !== "string") return undefined;
    this.copies.set(office, text);
    return text;
  }

  write(office: string, text: string): void {
    this.copies.set(office, text);
    const outcome = attempt(() => this.storage().setItem(OWN_KEY_PREFIX + office, text));
    if (outcome === FAILED) this.unwritten.add(office);
    else this.unwritten.delete(office);
    this.changed();
  }

  /** `restore` undoes it. */
  remove(office: string): void {
    this.read(office);
    this.take(office);
    this.changed();
  }

  /** It stands elsewhere now: nothing is left to bring back. */
  clear(office: string): void {
    this.take(office);
    this.copies.delete(office);
    this.changed();
  }

  /** Puts back what this tab last saw, unless there is something newer. */
  restore(office: string): void {
    const copy = this.copies.get(office);
    if (copy !== undefined && this.read(office) === undefined) this.write(office, copy);
  }

  private take(office: string): void {
    this.unwritten.delete(office);
    attempt(() => this.storage().removeItem(OWN_KEY_PREFIX + office));
  }
}
