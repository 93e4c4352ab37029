import { Cites } from "@/components/sheet/fact-button";
import type { BlockOf } from "./block-of";

/** Why a job is there: each row, address or task that it settles. It leads back to the job. */
export function ReasonsBlock({ block: { id, heading, items } }: { block: BlockOf<"reasons"> }) {
  return (
    <section id={`grounds-${id}`} aria-labelledby={`grounds-${id}-heading`} className="scroll-mt-6 break-inside-avoid">
      <h4 id={`grounds-${id}-heading`} tabIndex={-1} className="font-semibold text-base outline-none">
        <a href={`#${id}`} className="text-ink no-underline hover:underline">
          {heading}
        </a>
      </h4>
      <ul className="mt-1.5 max-w-[50rem] space-y-2 print:mt-0.5 print:max-w-none print:space-y-0.5">
        {items.map(({ id: of, about, why, cites }) => (
          <li key={of} className="break-inside-avoid">
            {about && <strong className="font-semibold">{about}</strong>} <span>{why.join(" ")}</span>{" "}
            <Cites cites={cites} />
          </li>
        ))}
      </ul>
    </section>
  );
}
