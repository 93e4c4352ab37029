"use client";

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { LiveRegion } from "@/components/ui/live-region";
import type { Draft } from "@/lib/drafts/draft";
import { nextInLine } from "@/lib/offices/line";
import { between, counted, type Group, narrowed, PAGE, pageOf } from "@/lib/offices/list";
import { columns, lastChangedFirst, type Order, ordered, pressed } from "@/lib/offices/order";
import type { OfficeRow } from "@/lib/offices/row";
import { Batch } from "./batch/batch";
import { forgetEnded, useLineWork } from "./batch/use-line-work";
import { wordInLine } from "./batch/word-in-line";
import { drafts } from "./browser-drafts";
import { DeleteOffices, type ToDelete } from "./delete-office";
import { rememberDeleted } from "./deleted-here";
import { KeptHere } from "./kept-here";
import { GroupFilter, OrderChoice, Pages } from "./list-controls";
import { ListNotice, type Notice } from "./list-notice";
import { nameOf } from "./name-of";
import { NoneKept } from "./none-kept";
import { copier, OfficeTableRow, rowLinkId } from "./office-row";
import { OfficeSearch } from "./office-search";
import { OfficesTable } from "./offices-table";
import { RoundStatus } from "./round/round-status";
import { useRound } from "./round/use-round";
import { SaveAllButton } from "./save-all-button";
import { SelectBox } from "./select-box";
import { ToSelectionBar } from "./to-selection-bar";
import { useRows } from "./use-rows";
import { plural } from "./words";

/** From so many offices on there is a search, and what else serves many. */
const MANY = 6;

/** Instead of an office's id: the box for all of a page was pressed last. */
const allOfPage = "page";

const none: readonly OfficeRow[] = [];

/** All offices of this browser, as a table. */
export default function ListedOffices() {
  const known = useRows();
  const rows = known ?? none;
  const [query, setQuery] = useState("");
  // The list follows when there is time, so that no letter waits for it.
  const searched = useDeferredValue(query);
  const [group, setGroup] = useState<Group>();
  const [order, setOrder] = useState<Order>(lastChangedFirst);
  const [wanted, setPage] = useState(1);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [leading, setLeading] = useState<string>();
  const [toDelete, setToDelete] = useState<readonly ToDelete[]>([]);
  const [notice, setNotice] = useState<Notice>();
  const [toFocus, setToFocus] = useState<string>();
  const status = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const line = useLineWork();
  const round = useRound(
    useMemo(() => rows.filter(({ hasLink }) => hasLink).map(({ id }) => id), [rows]),
    line !== undefined && nextInLine(line) !== undefined,
  );
  const counts = useMemo(() => counted(rows), [rows]);
  // A group whose last office has left it is no longer offered.
  const shownGroup = counts.some((one) => one.group === group) ? group : undefined;
  const found = useMemo(
    () => ordered(narrowed(rows, { query: searched, group: shownGroup }), order),
    [rows, searched, shownGroup, order],
  );
  const { rows: onPage, page, pages } = pageOf(found, wanted);
  const selected = useMemo(() => found.filter(({ id }) => marked.has(id)), [found, marked]);
  const hidden = rows.filter(({ id }) => marked.has(id)).length - selected.length;

  // After a dialog has closed and given the focus back to a button that is gone by now.
  useEffect(() => {
    if (toFocus === undefined) return;
    const target = document.getElementById(rowLinkId(toFocus)) ?? status.current;
    target?.focus({ preventScroll: target === status.current });
    setToFocus(undefined);
  }, [toFocus]);

  /** One message at a time: what is said last takes the place of what stood there. */
  const tell = useCallback((next: Notice | undefined) => {
    forgetEnded();
    setNotice(next);
  }, []);

  const idsOnPage = useRef<readonly string[]>([]);
  useEffect(() => {
    idsOnPage.current = onPage.map(({ id }) => id);
  }, [onPage]);
  const pressedLast = useRef<string>(undefined);
  const select = useCallback((id: string, on: boolean, isRange: boolean) => {
    const ids = isRange ? between(idsOnPage.current, pressedLast.current, id) : [id];
    pressedLast.current = id;
    setMarked((before) => withMark(before, ids, on));
    setLeading(id);
  }, []);

  const duplicate = useCallback(
    (office: Draft) => {
      const copy = drafts.duplicate(office.id);
      if (!copy) return;
      tell({ text: `${nameOf(office)} was duplicated: ${nameOf(copy)}.` });
      setToFocus(copy.id);
    },
    [tell],
  );

  const rename = useCallback(
    (office: Draft, name: string) => {
      drafts.setAnswer(office.id, "office.name", name);
      tell({ text: `${nameOf(office)} is now called ${name}.` });
    },
    [tell],
  );

  const copyLink = useCallback(
    async (office: Draft) => {
      const isCopied = await copier().then(
        ({ copyTechnicianLink }) => copyTechnicianLink(office.id),
        () => false,
      );
      tell({
        text: isCopied
          ? `The technician’s link of ${nameOf(office)} was copied.`
          : "The link could not be copied. Open the office and copy it there.",
      });
    },
    [tell],
  );

  const askToDelete = useCallback((office: ToDelete) => setToDelete([office]), []);

  if (!known) return <div className="min-h-32" />;

  function remove(offices: readonly ToDelete[], withdrawn: number) {
    rememberDeleted();
    const gone = drafts.allAtOnce(() => offices.flatMap(({ id }) => drafts.remove(id) ?? []));
    tell(deletedWords(offices, gone, withdrawn));
    setMarked((before) =>
      withMark(
        before,
        offices.map(({ id }) => id),
        false,
      ),
    );
    setToFocus(offices[0]?.id);
    setToDelete([]);
  }

  function undo({ undo: deleted = [], withdrawn = 0 }: Notice) {
    const [first] = deleted;
    drafts.allAtOnce(() => {
      for (const office of deleted) drafts.restore(office);
    });
    if (first) setToFocus(first.id);
    tell({ text: backWords(deleted, withdrawn) });
  }

  function turn(to: number) {
    setPage(to);
    setToFocus(pageOf(found, to).rows[0]?.id);
  }

  const focusList = () => list.current?.focus({ preventScroll: true });

  const many = rows.length >= MANY;
  const markedOnPage = onPage.filter(({ id }) => marked.has(id)).length;
  const selectAll = (
    <>
      <SelectBox
        checked={onPage.length > 0 && markedOnPage === onPage.length}
        mixed={markedOnPage > 0 && markedOnPage < onPage.length}
        onChange={(on) => {
          setMarked((before) =>
            withMark(
              before,
              onPage.map(({ id }) => id),
              on,
            ),
          );
          setLeading(allOfPage);
        }}
      >
        Select all on this page
      </SelectBox>
      {markedOnPage > 0 && leading === allOfPage && <ToSelectionBar />}
    </>
  );
  const canSelect = rows.length > 1;
  const shownFrom = (page - 1) * PAGE + 1;
  return (
    <div className="space-y-4">
      {(many || query !== "") && (
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4 [&>fieldset]:sm:pt-8">
          <OfficeSearch
            query={query}
            searched={searched}
            onQuery={(next) => {
              setQuery(next);
              setPage(1);
            }}
            found={found.length}
            of={rows.length}
          />
          <GroupFilter
            all={rows.length}
            counts={counts}
            chosen={shownGroup}
            onChoose={(next) => {
              setGroup(next);
              setPage(1);
            }}
          />
        </div>
      )}
      {rows.some(({ hasLink }) => hasLink) && <RoundStatus round={round} />}
      {rows.length === 0 && <NoneKept />}
      {found.length > 0 && (
        <div ref={list} tabIndex={-1} className="@container outline-none">
          <div data-narrow="cards">
            {canSelect && (
              <div className="mb-2 hidden flex-wrap items-center justify-between gap-x-4 as-cards:flex">
                <span className="flex items-center pl-1.5 text-sm">
                  {selectAll}
                  <span aria-hidden="true">All on this page</span>
                </span>
                {many && <OrderChoice order={order} onOrder={setOrder} />}
              </div>
            )}
            <OfficesTable
              columns={columns}
              {...(many && { sorting: { order, onPress: (column) => setOrder(pressed(order, column)) } })}
              selectAll={canSelect && selectAll}
            >
              {onPage.map((row) => (
                <OfficeTableRow
                  key={row.id}
                  row={row}
                  selected={canSelect ? marked.has(row.id) : undefined}
                  leadsOn={leading === row.id}
                  inLine={wordInLine(line, row.id)}
                  onSelect={select}
                  onDelete={askToDelete}
                  onDuplicate={duplicate}
                  onRename={rename}
                  onCopyLink={copyLink}
                />
              ))}
            </OfficesTable>
          </div>
        </div>
      )}
      {pages > 1 && (
        <Pages
          page={page}
          pages={pages}
          from={shownFrom}
          to={shownFrom + onPage.length - 1}
          of={found.length}
          onPage={turn}
        />
      )}
      <div className="sticky bottom-3 z-10 space-y-1.5">
        <Batch
          selected={selected}
          hidden={hidden}
          all={found.length}
          line={line}
          onSelectAll={() => setMarked(new Set(found.map(({ id }) => id)))}
          onClear={() => setMarked(new Set())}
          onGone={focusList}
          onDelete={setToDelete}
          onBegin={() => tell(undefined)}
          onNotice={tell}
        />
        <ListNotice
          ref={status}
          notice={notice}
          onUndo={undo}
          onClose={() => {
            drawAtOnce(() => setNotice(undefined));
            focusList();
          }}
        />
      </div>
      {rows.length > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <KeptHere />
          {rows.length > 1 && <SaveAllButton offices={rows.map(({ office }) => office)} onSaved={tell} />}
        </div>
      )}
      <LiveRegion>{pages > 1 && `Page ${page} of ${pages}`}</LiveRegion>
      <DeleteOffices offices={toDelete} onCancel={() => setToDelete([])} onDelete={remove} />
    </div>
  );
}

function withMark(before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) on ? after.add(id) : after.delete(id);
  return after;
}

function deletedWords(offices: readonly ToDelete[], gone: readonly Draft[], withdrawn: number): Notice {
  const [first] = gone;
  if (!first)
    return { text: offices.length === 1 ? "The damaged office was deleted." : "The damaged offices were deleted." };
  const text =
    offices.length === 1 ? `${nameOf(first)} was deleted.` : `${plural(offices.length, "office")} were deleted.`;
  return { text, undo: gone, withdrawn };
}

function backWords(offices: readonly Draft[], withdrawn: number): string {
  const [first] = offices;
  if (first && offices.length === 1) return `${nameOf(first)} is back${withdrawn > 0 ? ", without its link" : ""}.`;
  const without = withdrawn > 0 ? ` ${withdrawn} came back without ${withdrawn === 1 ? "its" : "their"} link.` : "";
  return `${plural(offices.length, "office")} are back.${without}`;
}
