"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Link } from "@/components/ui/link";
import type { Draft } from "@/lib/drafts/draft";
import type { Column } from "@/lib/offices/order";
import { drafts } from "./browser-drafts";
import { DeleteOffices, type ToDelete } from "./delete-office";
import { KeptHere } from "./kept-here";
import { ListNotice, type Notice } from "./list-notice";
import { nameOf } from "./name-of";
import { NoneKept } from "./none-kept";
import { OfficeTableRow, rowLinkId } from "./office-row";
import { OfficesTable } from "./offices-table";
import { officesHref } from "./routes";
import { useRows } from "./use-rows";

/** So many stand where the page is about something else. */
const FEW = 5;

const columns: readonly Column[] = ["name", "standing", "changed"];
const nothing = () => undefined;

/** The offices that were changed last, to go on with, and the way to all of them. */
export default function BriefOffices() {
  const rows = useRows();
  const [toDelete, setToDelete] = useState<readonly ToDelete[]>([]);
  const [notice, setNotice] = useState<Notice>();
  const [toFocus, setToFocus] = useState<string>();
  const status = useRef<HTMLDivElement>(null);

  // After a dialog has closed and given the focus back to a button that is gone by now.
  useEffect(() => {
    if (toFocus === undefined) return;
    (document.getElementById(rowLinkId(toFocus)) ?? status.current)?.focus();
    setToFocus(undefined);
  }, [toFocus]);

  const duplicate = useCallback((office: Draft) => {
    const copy = drafts.duplicate(office.id);
    if (!copy) return;
    setNotice({ text: `${nameOf(office)} was duplicated: ${nameOf(copy)}.` });
    setToFocus(copy.id);
  }, []);

  const rename = useCallback((office: Draft, name: string) => {
    drafts.setAnswer(office.id, "office.name", name);
    setNotice({ text: `${nameOf(office)} is now called ${name}.` });
  }, []);

  const askToDelete = useCallback((office: ToDelete) => setToDelete([office]), []);

  if (!rows) return <div className="min-h-32" />;

  function remove([office]: readonly ToDelete[]) {
    const gone = office && drafts.remove(office.id);
    setNotice(
      gone ? { text: `${nameOf(gone)} was deleted.`, undo: [gone] } : { text: "The damaged office was deleted." },
    );
    setToFocus(office?.id);
    setToDelete([]);
  }

  function undo([office]: readonly Draft[]) {
    if (!office) return;
    drafts.restore(office);
    setNotice({ text: `${nameOf(office)} is back.` });
    setToFocus(office.id);
  }

  return (
    <div className="space-y-4">
      {rows.length === 0 && <NoneKept />}
      {rows.length > 0 && (
        <OfficesTable columns={columns}>
          {rows.slice(0, FEW).map((row) => (
            <OfficeTableRow
              key={row.id}
              brief
              row={row}
              inLine={undefined}
              onSelect={nothing}
              onDelete={askToDelete}
              onDuplicate={duplicate}
              onRename={rename}
            />
          ))}
        </OfficesTable>
      )}
      {rows.length > FEW && (
        <p>
          <Link href={officesHref} className="link inline-flex min-h-11 items-center">
            All {rows.length} offices
          </Link>
        </p>
      )}
      {rows.length > 0 && <KeptHere />}
      <div className="sticky bottom-3 z-10">
        <ListNotice ref={status} notice={notice} onUndo={undo} />
      </div>
      <DeleteOffices offices={toDelete} onCancel={() => setToDelete([])} onDelete={remove} />
    </div>
  );
}
