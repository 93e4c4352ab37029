"use client";

import { Cites } from "@/components/sheet/fact-button";
import { useGroundsHere } from "@/components/sheet/grounds-here";
import { Details } from "@/components/ui/details";
import { groundsAnchor } from "@/lib/sheet/anchor";
import type { OrderJob } from "@/lib/sheet/model";

/** Why a job is there, one press away. The grounds print it. */
export function JobWhy({ job: { id, title, grounds } }: { job: OrderJob }) {
  const { show } = useGroundsHere();
  if (grounds.length === 0) return null;
  const target = groundsAnchor(id);
  return (
    <Details
      className="mt-2 text-sm print:hidden"
      summary={
        <>
          Why<span className="sr-only">: {title}</span>
        </>
      }
    >
      <ul className="space-y-2.5">
        {grounds.map(({ id: of, about, why, cites }) => (
          <li key={of}>
            {about && <strong className="font-semibold text-ink">{about}</strong>} <span>{why.join(" ")}</span>{" "}
            <Cites cites={cites} />
          </li>
        ))}
      </ul>
      <a
        href={`#${target}`}
        className="link inline-flex min-h-11 items-center"
        onClick={(event) => {
          event.preventDefault();
          show(target);
        }}
      >
        In the grounds
      </a>
    </Details>
  );
}
