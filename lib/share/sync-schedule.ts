/** When to speak to the server next: soon after an edit, now and then without one, and ever more seldom while it fails. */

type Surroundings = {
  now: () => Date;
  randomBytes: (length: number) => Uint8Array;
  /** Calls back once after so many milliseconds; what it gives back calls that off. */
  after: (milliseconds: number, act: () => void) => () => void;
};

export const DEBOUNCE = 800;
/** Someone who types without a pause is saved this often all the same. */
export const LONGEST_WAIT = 5000;
export const POLL = 20_000;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 60_000;

export class SyncSchedule {
  /** Since when an edit waits to be saved. */
  waitingSince: number | undefined;
  private lastRead = Number.NEGATIVE_INFINITY;
  private failures = 0;
  private retryIn = 0;
  private cancel: (() => void) | undefined;

  constructor(
    private readonly around: Surroundings,
    private readonly act: () => void,
  ) {}

  callOff(): void {
    this.cancel?.();
  }

  in(milliseconds: number): void {
    this.cancel?.();
    this.cancel = this.around.after(milliseconds, this.act);
  }

  poll(): void {
    this.in(POLL);
  }

  retry(): void {
    this.in(this.retryIn);
  }

  /** After a pause in what is typed, and at the latest some seconds after its beginning. */
  save(): void {
    this.edited();
    const waited = Math.max(0, this.time() - (this.waitingSince ?? this.time()));
    this.in(Math.max(0, Math.min(DEBOUNCE, LONGEST_WAIT - waited)));
  }

  edited(): void {
    this.waitingSince ??= this.time();
  }

  /** As if nothing had failed, and nothing had been read. */
  startAnew(): void {
    this.failures = 0;
    this.lastRead = Number.NEGATIVE_INFINITY;
  }

  hasRead(): void {
    this.lastRead = this.time();
  }

  isTimeToRead(): boolean {
    const since = this.time() - this.lastRead;
    return since >= POLL || since < 0;
  }

  succeeded(): void {
    this.failures = 0;
  }

  failed(retryAfterSeconds = 0): void {
    const backoff = Math.min(FIRST_RETRY * 2 ** this.failures, LONGEST_RETRY);
    // Devices that lost the line together should not all come back in the same moment.
    const spread = ((this.around.randomBytes(1)[0] ?? 0) / 255) * 0.25 * backoff;
    this.failures++;
    this.retryIn = Math.max(backoff + spread, retryAfterSeconds * 1000);
  }

  private time(): number {
    return this.around.now().getTime();
  }
}
