import { Cites } from "@/components/sheet/fact-button";
import { groundsAnchor } from "@/lib/sheet/anchor";
import type { BlockOf } from "./block-of";
import { WorkedLine } from "./worked-line";

/** Why a job, or a part of the plan that no job settles, is as it is. A job's heading leads back to the job. */
export function ReasonsBlock({ block: { id, heading, items } }: { block: BlockOf<"reasons"> }) {
  const anchor = groundsAnchor(id);
  return (
    <div id={anchor} className="scroll-mt-6">
      {heading && (
        <h4 id={`${anchor}-heading`} tabIndex={-1} className="font-semibold text-base outline-none">
          <a
            href={`#${id}`}
            className="text-ink underline decoration-line-strong underline-offset-4 print:no-underline"
          >
            {heading}
          </a>
        </h4>
      )}
      <ul className="mt-1.5 max-w-[50rem] space-y-2 print:mt-0.5 print:max-w-none print:space-y-0.5">
        {items.map(({ id: of, about, why, cites, ...worked }) => (
          <li key={of} className="break-inside-avoid">
            <p>
              {about && <strong className="font-semibold">{about}</strong>} <span>{why.join(" ")}</span>{" "}
              <Cites cites={cites} />
            </p>
            <WorkedLine {...worked} />
          </li>
        ))}
      </ul>
    </div>
  );
}
