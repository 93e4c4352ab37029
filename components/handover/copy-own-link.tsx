import { CopyButton } from "@/components/ui/copy-button";
import { linkPath } from "@/lib/share/link";
import type { OwnedShare } from "@/lib/share/owned";
import { ownerLink } from "@/lib/share/owner";

/** The office's own link: it opens everything, and alone can withdraw what was shared. */
export function CopyOwnLink({ owned, origin }: { owned: OwnedShare; origin: string }) {
  return <CopyButton text={`${origin}${linkPath(ownerLink(owned))}`} label="Copy your own link" size="md" />;
}
