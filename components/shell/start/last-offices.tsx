"use client";

import { useKeptShare, useOffices } from "@/components/offices/browser-drafts";
import { ChangedAt } from "@/components/offices/changed-at";
import { KeptHere } from "@/components/offices/kept-here";
import { checkHref, officeHref, officesHref, sheetHref } from "@/components/offices/routes";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { officeName } from "@/lib/drafts/file";
import type { ListedOffice } from "@/lib/drafts/store";
import { AtHand } from "./at-hand";
import { OfficesCard } from "./offices-card";

type Readable = Exclude<ListedOffice, { kind: "damaged" }>;

const AT_MOST = 3;

/** The offices that were worked on last. The whole list has a page of its own. */
export default function LastOffices() {
  const offices = useOffices() ?? [];
  const last = offices.filter(isReadable).sort(lastChangedFirst).slice(0, AT_MOST);
  const damaged = offices.filter(({ kind }) => kind === "damaged").length;
  const more = offices.length - damaged - last.length;
  if (offices.length === 0) return <AtHand />;
  return (
    <OfficesCard>
      {last.length > 0 && (
        <ul aria-label="Your offices" className="divide-y divide-line rounded-lg border border-line bg-surface">
          {last.map((office) => (
            <Row key={office.draft.id} office={office} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="text-ink-soft text-sm">
          {more} more {more === 1 ? "stands" : "stand"} under “All offices”.
        </p>
      )}
      {damaged > 0 && (
        <p className="text-ink-soft">
          {damaged === 1 ? "One office" : `${damaged} offices`} can’t be read anymore.{" "}
          <Link href={officesHref} className="link inline-flex min-h-11 items-center">
            See what can be saved
          </Link>
        </p>
      )}
      {last.length > 0 && <KeptHere />}
    </OfficesCard>
  );
}

function Row({ office: { kind, draft } }: { office: Readable }) {
  const name = officeName(draft.answers) || "Office without a name";
  const hasLink = useKeptShare(draft.id)?.state === "live";
  // Once a sheet was taken out, what happens now is what one comes back for.
  const isOut = hasLink || draft.handedOver.length > 0;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-44">
        <h3 translate="no" className="wrap-anywhere font-semibold">
          {name}
        </h3>
        <p className="text-ink-soft text-sm">
          {hasLink && "Has a link. "}
          Last change: <ChangedAt moment={draft.changedAt} />
          {kind === "unkept" && ". Only in this tab: not kept in this browser"}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={isOut ? sheetHref(draft.id) : officeHref(draft.id)} tone="primary" size="sm">
          <span>
            Open<VisuallyHidden> {name}</VisuallyHidden>
          </span>
        </ButtonLink>
        <ButtonLink href={isOut ? checkHref(draft.id) : sheetHref(draft.id)} size="sm" icon={isOut ? "pencil" : "file"}>
          <span>
            {isOut ? "Answers" : "Sheet"}
            <VisuallyHidden> of {name}</VisuallyHidden>
          </span>
        </ButtonLink>
      </div>
    </li>
  );
}

function isReadable(office: ListedOffice): office is Readable {
  return office.kind !== "damaged";
}

function lastChangedFirst({ draft: one }: Readable, { draft: other }: Readable): number {
  return one.changedAt < other.changedAt ? 1 : -1;
}
