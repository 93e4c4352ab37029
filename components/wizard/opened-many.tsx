"use client";

import { Alert } from "@/components/ui/alert";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import type { Fault } from "@/lib/answers";
import { drafts } from "./browser-drafts";
import { Faults } from "./file-faults";
import { nameOf } from "./office-row";
import { officeHref } from "./routes";
import { plural } from "./words";

export type ManyOpened = {
  /** Of the file. */
  name: string;
  /** The ids of the new offices. */
  added: readonly string[];
  refused: readonly { line: number; faults: readonly Fault[] }[];
};

/** So many are named at once; the others are folded away. */
const NAMED = 12;

/** What came of a file with many offices, line by line. */
export function OpenedMany({ name, added, refused }: ManyOpened) {
  const unkept = added.filter((id) => drafts.read(id).kind === "unkept").length;
  return (
    <div className="space-y-4">
      {added.length > 0 && (
        <Alert tone="success" title={`${plural(added.length, "office")} ${was(added.length)} added`}>
          <ul className="list-disc space-y-1 pl-5">
            <Added ids={added.slice(0, NAMED)} />
          </ul>
          {added.length > NAMED && (
            <Details summary={`${added.length - NAMED} more`}>
              <ul className="list-disc space-y-1 pl-5">
                <Added ids={added.slice(NAMED)} />
              </ul>
            </Details>
          )}
        </Alert>
      )}
      {unkept > 0 && (
        <Alert tone="warning" title={`${plural(unkept, "office")} ${was(unkept)} not kept in this browser`}>
          <p>Its storage is full or switched off. They are gone when you close this tab; the file still has them.</p>
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert tone="danger" title={`${plural(refused.length, "line")} of “${name}” can’t be opened`}>
          <ul className="space-y-1">
            {refused.slice(0, NAMED).map(({ line, faults }) => (
              <Faults key={line} line={line} faults={faults} />
            ))}
          </ul>
          {refused.length > NAMED && (
            <Details summary={`${refused.length - NAMED} more`}>
              <ul className="space-y-1">
                {refused.slice(NAMED).map(({ line, faults }) => (
                  <Faults key={line} line={line} faults={faults} />
                ))}
              </ul>
            </Details>
          )}
        </Alert>
      )}
    </div>
  );
}

function Added({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => {
    const state = drafts.read(id);
    if (!("draft" in state)) return null;
    return (
      <li key={id} className="wrap-anywhere">
        <Link href={officeHref(id)} className="link">
          {nameOf(state.draft)}
        </Link>
      </li>
    );
  });
}

const was = (count: number) => (count === 1 ? "was" : "were");
