"use client";

import { type ComponentType, lazy, Suspense, useState } from "react";
import { Details } from "@/components/ui/details";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Picture as Shown, WayToFind } from "@/lib/steps";

/** A drawing repeats what the steps say; where it can't be had, they stand alone. */
const load = (): Promise<{ default: ComponentType<{ picture: Shown }> }> =>
  import("@/components/pictures/picture").then(
    (loaded) => ({ default: loaded.Picture }),
    () => ({ default: () => null }),
  );
const Picture = lazy(load);

/** Ways of finding an answer out: where to look, then what to click or whom to ask. */
export function HowToFind({ ways, about }: { ways: readonly WayToFind[]; about: string }) {
  const [opened, setOpened] = useState(false);
  const drawn = ways.some(({ picture }) => picture);
  return (
    <Details
      className="mt-2"
      onPointerEnter={drawn ? load : undefined}
      onFocus={drawn ? load : undefined}
      onToggle={() => setOpened(true)}
      summary={
        <>
          How do I find this?<VisuallyHidden> {about}</VisuallyHidden>
        </>
      }
    >
      <div className="max-w-[36rem] space-y-5">
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
    </Details>
  );
}
