"use client";

import { useEffect, useMemo, useState } from "react";
import type { Draft, KeptShare, ListedOffice } from "@/lib/drafts";
import { isReady, type OfficeRow, rowOf } from "@/lib/offices/row";
import type { Told } from "@/lib/offices/told";
import { drafts, useOffices } from "./browser-drafts";
import { inSlices } from "./in-slices";

type Telling = (draft: Draft, share: KeptShare | undefined) => Told | undefined;

/** The offices of this browser as rows, the last changed first; undefined until the browser has been looked into. */
export function useRows(): readonly OfficeRow[] | undefined {
  const offices = useOffices();
  const telling = useTelling(offices !== undefined);
  return useMemo(() => offices?.map((office) => keptRow(office, telling)), [offices, telling]);
}

/** What counts jobs and questions: it loads, and has counted, after the list is there. */
function useTelling(isListed: boolean): Telling | undefined {
  const [telling, setTelling] = useState<Telling>();
  useEffect(() => {
    if (!isListed) return;
    let left = false;
    import("./told").then(
      async ({ toldOf }) => {
        await inSlices(drafts.list(), (office) => {
          if (office.kind !== "damaged") toldOf(office.draft, drafts.shared.read(office.draft.id));
        });
        if (!left) setTelling(() => toldOf);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [isListed]);
  return telling;
}

type Known = { share: KeptShare | undefined; told: Told | undefined; isOver: boolean; row: OfficeRow };
const known = new WeakMap<ListedOffice, Known>();

/** The same object for as long as nothing of it has changed, so that only changed rows are drawn again. */
function keptRow(office: ListedOffice, telling: Telling | undefined): OfficeRow {
  const draft = office.kind === "damaged" ? undefined : office.draft;
  const share = draft && drafts.shared.read(draft.id);
  const told = draft && telling?.(draft, share);
  const now = new Date().toISOString();
  const isOver = share?.state === "live" && share.owned.expiresAt <= now;
  const before = known.get(office);
  if (before && before.share === share && before.told === told && before.isOver === isOver) return before.row;
  const row = rowOf(office, { share, told }, now);
  known.set(office, { share, told, isOver, row });
  return row;
}

/** Works out beforehand what the rows of hundreds of offices take. */
export async function readRows(): Promise<void> {
  await inSlices(drafts.list(), (office) => {
    if (office.kind !== "damaged") isReady(office.draft.answers);
  });
}
