/** What each field is called among the texts that were typed and are not in the work; the field bears it as `data-typed`. */
import type { FoundPath, SiteText } from "@/lib/work";

export const foundName = (path: FoundPath | SiteText): string => `found.${path}`;
