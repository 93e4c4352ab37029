/** Which job comes next. Nothing here knows of the page: it is about ids in their order. */

/** The next one that is open, after the one at hand and then from the beginning; never that one itself. */
export function nextOpen(order: readonly string[], isOpen: (id: string) => boolean, at: string | undefined) {
  const here = at === undefined ? -1 : order.indexOf(at);
  return [...order.slice(here + 1), ...order.slice(0, Math.max(here, 0))].find(isOpen);
}

/** The one before the one at hand; none before the first, nor before a place that is no job. */
export function previous(order: readonly string[], at: string | undefined): string | undefined {
  return at === undefined ? undefined : order[order.indexOf(at) - 1];
}
