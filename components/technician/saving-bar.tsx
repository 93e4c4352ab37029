"use client";

import { Button } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { cx } from "@/components/ui/cx";
import { Icon, type IconName } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import type { TypedState, TypedTexts } from "@/lib/share/typed-texts";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { progress, signing } from "@/lib/work";
import { useTypedState } from "./use-typed";

type SavingBarProps = { share: OpenShare; typed: TypedTexts; onTryAgain: () => void };

/** At the foot of the window, always in view: how far the work is, and whether it is saved. */
export function SavingBar({ share, typed, onTryAgain }: SavingBarProps) {
  const said = wordsOf(share, useTypedState(typed));
  const { jobs, done, notDone, changed } = progress(share.work, share.document);
  const ready = done + notDone;
  return (
    <section
      aria-label="Progress and saving"
      className="z-10 border-line border-t bg-surface shadow-raised print:hidden [@media(min-height:28rem)]:sticky [@media(min-height:28rem)]:bottom-0"
    >
      <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2.5">
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <p className="font-semibold tabular-nums">
            {done} of {jobs} done
            {notDone > 0 && <span className="font-normal text-ink-soft">, {notDone} not applicable</span>}
          </p>
          <progress
            max={jobs}
            value={ready}
            aria-label="Done"
            className="hidden h-2 w-40 appearance-none overflow-hidden rounded-full border-0 bg-line forced-colors:appearance-auto sm:block [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          {changed > 0 && <p className="font-semibold text-hold">{changed} to look at again</p>}
          <SigningWord share={share} />
        </div>
        <SavingWord share={share} said={said} onTryAgain={onTryAgain} />
      </Container>
      <LiveRegion>{spoken(share, said)}</LiveRegion>
    </section>
  );
}

function SigningWord({ share: { work, plan, document } }: { share: OpenShare }) {
  const { state } = signing(work, plan, document.plan);
  if (state === "none") return null;
  return (
    <a href="#sign-off" className="link max-sm:hidden">
      {state === "signed" ? "Signed off" : "Changed after sign-off"}
    </a>
  );
}

type SavingWordProps = { share: OpenShare; said: Said; onTryAgain: () => void };

function SavingWord({ share, said: { icon, words, bad, more, refused }, onTryAgain }: SavingWordProps) {
  return (
    <div className="flex min-w-0 max-w-[40rem] flex-wrap items-center gap-x-4 gap-y-1">
      <div className="min-w-0">
        <p
          className={cx(
            "flex items-center gap-1.5 font-semibold text-sm",
            bad ? "text-blocker" : icon === "check" ? "text-open" : "text-ink-soft",
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
      {refused && (
        <Button size="sm" onClick={showRefused}>
          Show it
        </Button>
      )}
    </div>
  );
}

const unkept = "This device keeps no copy. Don’t close this page before it says “Saved”.";

/** The first field with a fault, or the button that opens it. */
function showRefused() {
  const refused = document.querySelector<HTMLElement>("article :is([aria-invalid=true], [data-refused])");
  refused?.focus();
}

type Said = {
  icon?: IconName;
  words: string;
  bad?: boolean;
  more?: string;
  /** Something was typed that can't be saved as it is. */
  refused?: boolean;
};

function wordsOf(share: OpenShare, { texts, kept }: TypedState): Said {
  const typed = Object.values(texts);
  const said = wordsOfWork(share);
  if (typed.length === 0) return said;
  const refused = typed.filter(({ fault }) => fault !== undefined).length;
  const lost = "This device keeps no copy of it. Don’t close this page.";
  if (refused === 0)
    return { ...(said.icon === "check" ? { words: "Not saved yet" } : said), ...(!kept && { more: lost }) };
  const count = refused === 1 ? "1 entry is not saved" : `${refused} entries are not saved`;
  const own = kept ? "It stays on this device. Correct it, so that the office sees it." : lost;
  const isQuiet = share.saving.kind === "saved" || share.saving.kind === "saving";
  return {
    icon: "warning",
    bad: true,
    refused: true,
    words: isQuiet ? count : `${said.words}. ${count}`,
    more: said.more ? `${said.more} ${own}` : own,
  };
}

function wordsOfWork({ saving, unsent, kept }: OpenShare): Said {
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
function spoken(share: OpenShare, { words, more, icon }: Said): string {
  if (share.saving.kind === "saving" || !icon) return "";
  return more ? `${words}. ${more}` : words;
}
