import { Picture } from "@/components/pictures/picture";
import { Details } from "@/components/ui/details";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { WayToFind } from "@/lib/steps";

/** Ways of finding an answer out: where to look, then what to click or whom to ask. */
export function HowToFind({ ways, about }: { ways: readonly WayToFind[]; about: string }) {
  return (
    <Details
      className="mt-2"
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
            {way.picture && <Picture picture={way.picture} />}
          </div>
        ))}
      </div>
    </Details>
  );
}
