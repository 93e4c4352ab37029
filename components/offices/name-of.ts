import type { Draft } from "@/lib/drafts/draft";
import { officeName } from "@/lib/drafts/file";

/** What an office is called where something must stand for its name. */
export function nameOf({ answers }: Draft): string {
  return officeName(answers) || "Office without a name";
}
