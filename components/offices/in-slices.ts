/** So many take no longer than a person waits for a key, on a slow computer too. */
const SLICE = 25;

/** Does something with each of many, and lets the page draw and listen in between. */
export async function inSlices<Item>(items: readonly Item[], act: (item: Item) => void): Promise<void> {
  for (const [index, item] of items.entries()) {
    act(item);
    if (index % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
  }
}
