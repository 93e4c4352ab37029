/** Entries are told apart by these. Always the same, so that a second import changes what the first one made. */
export const uuid = (kind: "a" | "b" | "c", at: number) =>
  ({ uuid: `6e680000-0000-4000-8000-${kind}${String(at + 1).padStart(11, "0")}` }) as const;
