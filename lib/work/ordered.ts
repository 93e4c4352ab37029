/** JSON with the members of every object in one order, to compare and to hash by. */
export function orderedJson(entry: unknown): string {
  return JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
