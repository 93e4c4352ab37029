import type { FactId } from "@/lib/facts";
export function textsIn(_b: unknown): ReadonlySet<string> { return new Set(); }
export const isRestated = (_id: FactId, _said: ReadonlySet<string>): boolean => false;
