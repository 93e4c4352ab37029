/** Configurations that are JSON say at their top what they are: no sign for comments is known there. */
export function jsonFile(head: readonly string[], content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ about: head, ...content }, null, 2)}\n`;
}
