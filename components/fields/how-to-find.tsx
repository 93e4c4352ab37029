"use client";

import { type ComponentType, lazy, Suspense, useState } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Picture as Shown, WayToFind } from "@/lib/steps";

/** A drawing repeats what the steps say; where it can't be had, they stand alone. */
const load = (): Promise<{ default: ComponentType<{ picture: Shown }> }> =>
  import("@/components/pictures/picture").then(
    (loaded) => ({ default: loaded.Picture }),
    () => ({ default: () => null }),
  );
const Picture = lazy(load);

const question = "How do I find this?";

type HowToFindProps = {
  ways: readonly WayToFind[];
  about: string;
  /** Where the mark stands. */
  className: string;
};

/** Behind a small mark at the corner of its question: ways of finding the answer out. */
export function HowToFind({ ways, about, className }: HowToFindProps) {
  const [opened, setOpened] = useState(false);
  const drawn = ways.some(({ picture }) => picture);
  return (
    <details
      onPointerEnter={drawn ? load : undefined}
      onFocus={drawn ? load : undefined}
      onToggle={() => setOpened(true)}
    >
      <summary
        title={question}
        className={cx(
          "absolute grid size-11 list-none place-items-center rounded-full text-accent hover:bg-accent-soft hover:text-accent-strong [&::-webkit-details-marker]:hidden",
          className,
        )}
      >
        <Icon name="question" className="size-5.5" />
        <VisuallyHidden>
          {question} {about}
        </VisuallyHidden>
      </summary>
      <div className="mt-3 max-w-[36rem] space-y-4 border-line border-l-2 py-1 pl-4 text-ink-soft">
        {ways.map((way) => (
          <div key={way.where}>
            <p className="font-semibold text-ink">{way.where}</p>
            {way.steps.length === 1 ? (
              <p className="mt-1">{way.steps[0]}</p>
            ) : (
              <ol className="mt-1 list-decimal space-y-1 pl-6 marker:text-ink-faint">
                {way.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            )}
            {way.link && (
              <p className="mt-1">
                <a href={way.link} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">
                  Read the page
                  <VisuallyHidden>, which opens in a new tab</VisuallyHidden>
                </a>
              </p>
            )}
            {way.picture && opened && (
              <Suspense fallback={<div className="mt-3 min-h-56" />}>
                <Picture picture={way.picture} />
              </Suspense>
            )}
          </div>
        ))}
      </div>
    </details>
  );
}
