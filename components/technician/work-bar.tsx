"use client";

import { Button } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OpenShare } from "@/lib/share/work-sync-state";
import type { DeskTyped } from "./desk";
import { type Said, savingWords, spokenWords } from "./saving-words";
import { showRefused } from "./show-refused";
import { useTypedState } from "./use-typed";

type WorkBarProps = {
  share: OpenShare;
  typed: DeskTyped;
  /** "3 of 12 jobs, 2 answers missing, 1 red", in the words of the head. */
  count: string;
  isSigned?: boolean;
  onBack: () => void;
  onNext: () => void;
  onSign: () => void;
  onTryAgain: () => void;
  /** In place of what is saved, where nothing is. */
  nothingSaved?: string;
};

/** At the foot of the window, always in view: where to go from here, and whether it is saved. */
export function WorkBar({
  share,
  typed,
  count,
  isSigned = false,
  onBack,
  onNext,
  onSign,
  onTryAgain,
  nothingSaved,
}: WorkBarProps) {
  const saving = savingWords(share, useTypedState(typed));
  const said = nothingSaved === undefined ? saving : { words: nothingSaved };
  return (
    <section
      aria-label="Progress and saving"
      className="z-10 border-line border-t bg-surface shadow-raised print:hidden [@media(min-height:28rem)]:sticky [@media(min-height:28rem)]:bottom-0"
    >
      <Container
        className={cx(
          "flex flex-wrap items-center gap-2 py-2 max-sm:px-3",
          said.refused && "max-md:gap-y-1 max-md:py-1",
        )}
      >
        <Button onClick={onBack} className="px-3">
          <Icon name="back" />
          <VisuallyHidden>Back</VisuallyHidden>
        </Button>
        <Button tone="primary" onClick={onNext} className="max-sm:flex-1 max-sm:px-2">
          Next open
        </Button>
        <Button onClick={onSign} className="px-3">
          {isSigned ? "Signed" : "Sign"}
        </Button>
        <p className="min-w-0 flex-1 px-2 text-sm tabular-nums max-md:hidden">{count}</p>
        <SavingWord share={share} said={said} onTryAgain={onTryAgain} />
      </Container>
      <LiveRegion>{spokenWords(share, said)}</LiveRegion>
    </section>
  );
}

type SavingWordProps = { share: OpenShare; said: Said; onTryAgain: () => void };

function SavingWord({ share, said: { icon, words, bad, more, mayHide, refused }, onTryAgain }: SavingWordProps) {
  return (
    <div
      className={cx(
        "flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1",
        (more || refused) && "max-md:basis-full max-md:flex-nowrap max-md:justify-between",
      )}
    >
      <div className="min-w-0 max-w-[32rem]">
        <p
          className={cx(
            "flex items-center gap-1.5 font-semibold text-sm",
            bad ? "text-blocker" : icon === "check" ? "text-open" : "text-ink-soft",
          )}
        >
          {icon && <Icon name={icon} className="size-4.5" />}
          {words}
        </p>
        {more && <p className={cx("text-ink-soft text-xs", mayHide && "max-md:hidden")}>{more}</p>}
      </div>
      {(share.saving.kind === "offline" || share.saving.kind === "trouble") && (
        <Button size="sm" onClick={onTryAgain}>
          Try again
        </Button>
      )}
      {refused && (
        <Button size="sm" onClick={() => showRefused()}>
          Show it
        </Button>
      )}
    </div>
  );
}
