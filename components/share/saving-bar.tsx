"use client";

import { Button } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { cx } from "@/components/ui/cx";
import { Icon, type IconName } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { progress, signing } from "@/lib/work";

type SavingBarProps = { share: OpenShare; onTryAgain: () => void };

/** At the foot of the window, always in view: how far the work is, and whether it is saved. */
export function SavingBar({ share, onTryAgain }: SavingBarProps) {
  const { total, done, notApplicable, changed } = progress(share.work, share.document.plan);
  const ready = done + notApplicable;
  return (
    <section
      aria-label="Progress and saving"
      className="z-10 border-line border-t bg-surface shadow-raised print:hidden [@media(min-height:28rem)]:sticky [@media(min-height:28rem)]:bottom-0"
    >
      <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2.5">
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <p className="font-semibold tabular-nums">
            {done} of {total} done
            {notApplicable > 0 && <span className="font-normal text-ink-soft">, {notApplicable} not applicable</span>}
          </p>
          <progress
            max={total}
            value={ready}
            aria-label="Done"
            className="hidden h-2 w-40 appearance-none overflow-hidden rounded-full border-0 bg-line forced-colors:appearance-auto sm:block [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          {changed > 0 && <p className="font-semibold text-hold">{changed} to look at again</p>}
          <SigningWord share={share} />
        </div>
        <SavingWord share={share} onTryAgain={onTryAgain} />
      </Container>
      <LiveRegion>{spoken(share)}</LiveRegion>
    </section>
  );
}

function SigningWord({ share: { work, plan } }: { share: OpenShare }) {
  const { state } = signing(work, plan);
  if (state === "none") return null;
  return (
    <a href="#sign-off" className="link max-sm:hidden">
      {state === "signed" ? "Signed off" : "Changed after sign-off"}
    </a>
  );
}

function SavingWord({ share, onTryAgain }: SavingBarProps) {
  const { icon, words, bad, more } = wordsOf(share);
  return (
    <div className="flex min-w-0 max-w-[40rem] flex-wrap items-center gap-x-4 gap-y-1">
      <div className="min-w-0">
        <p
          className={cx(
            "flex items-center gap-1.5 font-semibold text-sm",
            bad ? "text-blocker" : share.saving.kind === "saved" ? "text-open" : "text-ink-soft",
          )}
        >
          {icon && <Icon name={icon} className="size-4.5" />}
          {words}
        </p>
        {more && <p className="text-ink-soft text-xs">{more}</p>}
      </div>
      {(share.saving.kind === "offline" || share.saving.kind === "trouble") && (
        <Button size="sm" onClick={onTryAgain}>
          Try again
        </Button>
      )}
    </div>
  );
}

const unkept = "This device keeps no copy. Don’t close this page before it says “Saved”.";

function wordsOf({ saving, unsent, kept }: OpenShare): {
  icon?: IconName;
  words: string;
  bad?: boolean;
  more?: string;
} {
  const lost = unsent && !kept ? { more: unkept, bad: true } : {};
  switch (saving.kind) {
    case "saved":
      return { icon: "check", words: "Saved" };
    case "saving":
      return { words: "Saving …", ...lost };
    case "offline":
      return { icon: "hold", words: unsent ? "Offline: will save" : "Offline", ...lost };
    case "trouble": {
      const more = lost.more ? `${saving.sentence} ${lost.more}` : saving.sentence;
      return {
        icon: "warning",
        words: unsent ? "Not saved yet" : "No connection to the office’s copy",
        bad: true,
        more,
      };
    }
  }
}

/** Silent while something is typed or on its way, so that it speaks once the typing rests. */
function spoken(share: OpenShare): string {
  if (share.saving.kind === "saving") return "";
  const { words, more } = wordsOf(share);
  return more ? `${words}. ${more}` : words;
}
