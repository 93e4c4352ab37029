/** The part of the browser's `Storage` that is used here. */
export type KeyValueStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export const FAILED = Symbol("failed");

/** Browsers forbid storage by throwing, and say that it is full in the same way. */
export function attempt<T>(act: () => T): T | typeof FAILED {
  try {
    return act();
  } catch {
    return FAILED;
  }
}

/** What stands behind a prefix in the names of all keys; nothing when the browser would not say. */
export function namesBehind(prefix: string, storage: () => KeyValueStorage): string[] {
  const keys = attempt(() => {
    const from = storage();
    return Array.from({ length: from.length }, (_, index) => from.key(index) ?? "");
  });
  if (keys === FAILED) return [];
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
