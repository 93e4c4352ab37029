/** The jobs as they stand on the page: which one is at hand, and how to get to another. */

export function isJob(place: HTMLElement | null): boolean {
  return place?.matches("li.order-job") ?? false;
}

/** The card of a job has its id; the button in its heading folds and unfolds it. */
function headingOf(id: string): HTMLElement | undefined {
  return document.getElementById(id)?.querySelector<HTMLElement>("button[aria-expanded]") ?? undefined;
}

/** Where the focus is; else what has come to the upper part of the window last. */
export function jobAtHand(order: readonly string[]): string | undefined {
  const cards = order.flatMap((id) => document.getElementById(id) ?? []);
  const focused = cards.find((card) => card.contains(document.activeElement));
  if (focused) return focused.id;
  const line = window.innerHeight / 3;
  return cards.filter((card) => card.getClientRects().length > 0 && card.getBoundingClientRect().top < line).at(-1)?.id;
}

/** What the last way led to, until the sheet has been drawn anew. */
let arrival: HTMLElement | undefined;

/** Unfolds it, and gives its heading the focus. */
export function showJob(id: string): void {
  const heading = headingOf(id);
  if (!heading) return;
  arrival = heading;
  if (heading.getAttribute("aria-expanded") === "false") heading.click();
  showPlace(heading, document.getElementById(id) ?? heading);
}

export function showTop(): void {
  const heading = document.querySelector<HTMLElement>("article h1");
  if (heading) showPlace(heading, heading);
}

function showPlace(focused: HTMLElement, place: HTMLElement): void {
  focused.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
}

/** A job that was just done folds, and what stands below it moves: not every browser keeps that in its place. */
export function keepArrivalInView(_drawn: unknown): void {
  if (arrival && document.activeElement === arrival) arrival.scrollIntoView({ block: "nearest" });
  arrival = undefined;
}
