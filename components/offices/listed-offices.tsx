"use client";

import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Draft } from "@/lib/drafts/draft";
import { foundBy } from "@/lib/drafts/find";
import type { ListedOffice } from "@/lib/drafts/store";
import { drafts, useOffices } from "./browser-drafts";
import { DeleteOffice } from "./delete-office";
import { KeptHere } from "./kept-here";
import { ListNotice, type Notice } from "./list-notice";
import { NoneKept } from "./none-kept";
import { DamagedRow, HealthyRow, listClass, nameOf, rowTitleId } from "./office-row";
import { OfficeSearch } from "./office-search";
import { SaveAllButton } from "./save-all-button";
import { useArriving } from "./use-arriving";
import { plural } from "./words";

/** From so many offices on there is a search. */
const SEARCH_FROM = 6;

export type OfficeListProps = {
  /** Fits the offices' names into the page's outline. */
  nameAs?: "h2" | "h3";
  /**
   * So many are shown at once, and more on a click. All of hundreds would make every layout slow, and a search that has to
   * take them away; `content-visibility` would spare the layouts, but then the Tab key looks into each row, for seconds.
   */
  atOnce?: number;
  saveAll?: boolean;
};

const none: readonly ListedOffice[] = [];

/** What `OfficeList` shows when there is something to list: the last changed first. */
export default function ListedOffices({ nameAs = "h3", atOnce = 10, saveAll = false }: OfficeListProps) {
  const offices = useOffices();
  const [query, setQuery] = useState("");
  // The list follows when there is time, so that no letter waits for it.
  const searched = useDeferredValue(query);
  const [shown, setShown] = useState(atOnce);
  const [toDelete, setToDelete] = useState<Draft | { id: string }>();
  const [notice, setNotice] = useState<Notice>();
  const [toFocus, setToFocus] = useState<string>();
  const id = useId();
  const status = useRef<HTMLDivElement>(null);
  const found = useMemo(() => foundAmong(offices ?? none, searched), [offices, searched]);
  const ids = useMemo(() => found.slice(0, shown).map(idOf), [found, shown]);
  const { arrived, bring } = useArriving(ids);

  // After the dialog below has closed and given the focus back to a button that is gone by now.
  useEffect(() => {
    if (toFocus === undefined) return;
    const target = document.getElementById(rowTitleId(toFocus)) ?? status.current;
    target?.focus({ preventScroll: target === status.current });
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

  if (!offices) return <div className="min-h-32" />;

  const rest = found.length - shown;

  function remove({ id: gone }: { id: string }) {
    const deleted = drafts.remove(gone);
    setNotice(
      deleted
        ? { text: `${nameOf(deleted)} was deleted.`, undo: deleted }
        : { text: "The damaged office was deleted." },
    );
    setToFocus(gone);
    setToDelete(undefined);
  }

  function undo(deleted: Draft) {
    drafts.restore(deleted);
    bring(deleted.id);
    setNotice({ text: `${nameOf(deleted)} is back.` });
    setToFocus(deleted.id);
  }

  return (
    <div className="space-y-4">
      {(offices.length >= SEARCH_FROM || query !== "" || (saveAll && offices.length > 1)) && (
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          {(offices.length >= SEARCH_FROM || query !== "") && (
            <OfficeSearch
              query={query}
              searched={searched}
              onQuery={(next) => {
                setQuery(next);
                setShown(atOnce);
              }}
              found={found.length}
              of={offices.length}
            />
          )}
          {saveAll && offices.length > 1 && <SaveAllButton offices={offices} onSaved={setNotice} />}
        </div>
      )}
      {offices.length === 0 && <NoneKept />}
      {found.length > 0 && (
        <ul
          id={id}
          className={listClass}
          // The rows that are still to come have their room already, so nothing below them moves.
          style={{ paddingBlockEnd: `calc(${ids.length - arrived.size} * var(--row))` }}
          aria-label="Your offices"
          aria-busy={arrived.size < ids.length}
        >
          {found
            .filter((office) => arrived.has(idOf(office)))
            .map((office) =>
              office.kind === "damaged" ? (
                <DamagedRow key={office.id} office={office} nameAs={nameAs} onDelete={setToDelete} />
              ) : (
                <HealthyRow
                  key={office.draft.id}
                  office={office}
                  nameAs={nameAs}
                  onDelete={setToDelete}
                  onDuplicate={duplicate}
                  onRename={rename}
                />
              ),
            )}
        </ul>
      )}
      {rest > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            aria-controls={id}
            onClick={() => {
              const [next] = found.slice(shown);
              setShown(shown + atOnce);
              if (!next) return;
              bring(idOf(next));
              setToFocus(idOf(next));
            }}
          >
            Show {Math.min(rest, atOnce)} more
          </Button>
          <p className="text-ink-soft text-sm">
            {shown} of {plural(found.length, "office")}
          </p>
        </div>
      )}
      {offices.length > 0 && <KeptHere />}
      <ListNotice ref={status} notice={notice} onUndo={undo} />
      <DeleteOffice office={toDelete} onCancel={() => setToDelete(undefined)} onDelete={remove} />
    </div>
  );
}

function idOf(office: ListedOffice): string {
  return office.kind === "damaged" ? office.id : office.draft.id;
}

function foundAmong(offices: readonly ListedOffice[], query: string): readonly ListedOffice[] {
  const isFound = foundBy(query);
  return offices.filter((office) => (office.kind === "damaged" ? query.trim() === "" : isFound(office.draft.answers)));
}
