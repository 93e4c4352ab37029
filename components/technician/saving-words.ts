/** What the bar says of saving: never “Saved” of what is not. */
import type { IconName } from "@/components/ui/icon";
import type { TypedState } from "@/lib/share/typed-texts";
import type { OpenShare } from "@/lib/share/work-sync-state";

export type Said = {
  icon?: IconName;
  words: string;
  bad?: boolean;
  more?: string;
  /** A small window may do without `more`: the field itself says it. */
  mayHide?: boolean;
  /** Something was typed that can't be saved as it is. */
  refused?: boolean;
};

/** Fields of a form that is sent as a whole: what stands in them is kept, and nobody takes it for saved. */
export const FORM_DRAFT = "sign.";

/** A reason is saved by a press. */
export const REASON_DRAFT = "reason.";

const unkept = "This device keeps no copy. Don’t close this page before it says “Saved”.";
const lost = "This device keeps no copy of it. Don’t close this page.";

export function savingWords(share: Pick<OpenShare, "saving" | "unsent" | "kept">, { texts, kept }: TypedState): Said {
  const names = Object.keys(texts).filter((name) => !name.startsWith(FORM_DRAFT));
  const typed = names.flatMap((name) => texts[name] ?? []);
  const said = wordsOfWork(share);
  if (typed.length === 0) return said;
  const refused = typed.filter(({ fault }) => fault !== undefined).length;
  if (refused === 0) {
    const begun = names.some((name) => name.startsWith(REASON_DRAFT));
    return {
      ...(said.icon === "check" ? { words: "Not saved yet" } : said),
      ...(begun && { more: "A reason that was begun is not saved.", refused: true }),
      ...(kept ? { mayHide: true } : { more: lost }),
    };
  }
  const count = refused === 1 ? "1 entry is not saved" : `${refused} entries are not saved`;
  const own = kept ? "It stays on this device. Correct it, so that the office sees it." : lost;
  const isQuiet = share.saving.kind === "saved" || share.saving.kind === "saving";
  return {
    icon: "warning",
    bad: true,
    refused: true,
    words: isQuiet ? count : `${said.words}. ${count}`,
    more: said.more ? `${said.more} ${own}` : own,
    ...(kept && !said.more && { mayHide: true }),
  };
}

function wordsOfWork({ saving, unsent, kept }: Pick<OpenShare, "saving" | "unsent" | "kept">): Said {
  const risk = unsent && !kept ? { more: unkept, bad: true } : {};
  switch (saving.kind) {
    case "saved":
      return { icon: "check", words: "Saved" };
    case "saving":
      return { words: "Saving …", ...risk };
    case "offline":
      return { icon: "hold", words: unsent ? "Offline: will save" : "Offline", ...risk };
    case "trouble":
      return {
        icon: "warning",
        words: unsent ? "Not saved yet" : "No connection to the office’s copy",
        bad: true,
        more: risk.more ? `${saving.sentence} ${risk.more}` : saving.sentence,
      };
  }
}

/** Silent while something is typed or on its way, so that it speaks once the typing rests. */
export function spokenWords({ saving }: Pick<OpenShare, "saving">, { words, more, icon }: Said): string {
  if (saving.kind === "saving" || !icon) return "";
  return more ? `${words}. ${more}` : words;
}
