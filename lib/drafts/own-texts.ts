/**
 * What the office itself has ticked, asked and been answered, as the text that stands under a key of its own beside its office's.
 * Reading it takes the code of the work, which most visits can do without (`own-work.ts`). What can't be written stays in memory.
 */
import { OWN_KEY_PREFIX } from "./keys";
import { attempt, FAILED, type KeyValueStorage } from "./storage";

export class OwnTexts {
  private readonly unwritten = new Map<string, string>();

  /** `changed` is called after each change, so that what follows the offices is told. */
  constructor(
    private readonly storage: () => KeyValueStorage,
    private readonly changed: () => void,
  ) {}

  read(office: string): string | undefined {
    const text = this.unwritten.get(office) ?? attempt(() => this.storage().getItem(OWN_KEY_PREFIX + office));
    return typeof text === "string" ? text : undefined;
  }

  write(office: string, text: string): void {
    const outcome = attempt(() => this.storage().setItem(OWN_KEY_PREFIX + office, text));
    if (outcome === FAILED) this.unwritten.set(office, text);
    else this.unwritten.delete(office);
    this.changed();
  }

  remove(office: string): void {
    this.unwritten.delete(office);
    attempt(() => this.storage().removeItem(OWN_KEY_PREFIX + office));
    this.changed();
  }
}
