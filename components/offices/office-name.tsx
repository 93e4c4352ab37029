import type { Draft } from "@/lib/drafts/draft";
import { officeName } from "@/lib/drafts/file";

/** The office's name, which a translator leaves as it is; or what stands for one. */
export function OfficeName({ draft, unnamed }: { draft: Draft; unnamed: string }) {
  const name = officeName(draft.answers);
  return <span translate={name ? "no" : undefined}>{name || unnamed}</span>;
}
