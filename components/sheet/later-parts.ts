/** What a sheet brings only when somebody asks for it, each in a place of its own. */
export const laterParts = {
  grounds: () => import("@/lib/sheet/grounds"),
  groundsView: () => import("./grounds/grounds-view"),
  text: () => import("@/lib/sheet/text"),
  facts: () => import("@/lib/facts"),
} as const;

/** All of it, for a page that is to work without the internet from now on. */
export const loadLaterParts = () => Promise.all(Object.values(laterParts).map((load) => load()));
