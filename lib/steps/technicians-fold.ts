import type { Fold, Line, Part } from "./question";

/** What only the router or the server itself can tell. An office is done without it. */
export function technicianReads(id: string, lines: readonly Line[]): Part & Fold {
  return {
    kind: "fold",
    id: `${id}-technician`,
    title: "Your technician reads these on site",
    lead: "Fill in only what you know.",
    lines,
  };
}
