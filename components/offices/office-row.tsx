"use client";

import { memo, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Draft } from "@/lib/drafts/draft";
import type { OfficeRow } from "@/lib/offices/row";
import { downloadDamaged } from "./damaged-office";
import { saveToFile } from "./download";
import { clock, exactly, shortDay } from "./moments";
import { RenameOffice } from "./rename-office";
import { officeHref, sheetHref } from "./routes";
import { RowMenu } from "./row-menu";
import { SelectBox } from "./select-box";
import { Row, Td, Th, textCell, wholeLine } from "./table-parts";
import { ToSelectionBar } from "./to-selection-bar";
import { WhereItStands } from "./where-it-stands";

/** What takes the focus when somebody is led to an office of the list. */
export const rowLinkId = (id: string) => `office-${id}`;

export type RowDeeds = {
  onDelete: (office: Draft | { id: string }) => void;
  onDuplicate: (office: Draft) => void;
  onRename: (office: Draft, name: string) => void;
  onCopyLink: (office: Draft) => void;
};

type OfficeTableRowProps = RowDeeds & {
  row: OfficeRow;
  /** Left out where nothing can be selected. */
  selected?: boolean | undefined;
  /** It was selected last: from here a keyboard gets to what can be done. */
  leadsOn: boolean;
  onSelect: (id: string, selected: boolean, isRange: boolean) => void;
  /** What becomes of it in the line. */
  inLine: string | undefined;
};

/** Drawn again only when its own office has changed. */
export const OfficeTableRow = memo(function OfficeTableRow(props: OfficeTableRowProps) {
  const { row, selected, leadsOn, onSelect, inLine } = props;
  const [renaming, setRenaming] = useState(false);
  const menu = useRef<{ focus: () => void }>(null);
  const name = row.name || (row.office.kind === "damaged" ? "Damaged office" : "Office without a name");
  const draft = row.office.kind === "damaged" ? undefined : row.office.draft;

  function endRenaming() {
    drawAtOnce(() => setRenaming(false));
    menu.current?.focus();
  }

  return (
    <Row>
      {selected !== undefined && (
        <Td className="w-11">
          <SelectBox checked={selected} onChange={(checked, isRange) => onSelect(row.id, checked, isRange)}>
            Select <span translate="no">{name}</span>
          </SelectBox>
          {selected && leadsOn && <ToSelectionBar />}
        </Td>
      )}
      <Th className={cx("wrap-anywhere pr-3 text-base as-cards:pr-12", selected === undefined && "pl-3")}>
        {renaming && draft ? (
          <RenameOffice
            name={row.name}
            onCancel={endRenaming}
            onRename={(next) => {
              props.onRename(draft, next);
              endRenaming();
            }}
          />
        ) : draft ? (
          <Link
            id={rowLinkId(row.id)}
            href={row.isReady || row.hasLink ? sheetHref(row.id) : officeHref(row.id)}
            translate={row.name ? "no" : undefined}
            className="flex min-h-11 items-center py-1 text-ink underline decoration-line-strong decoration-1 underline-offset-4 hover:text-accent"
          >
            {name}
          </Link>
        ) : (
          <span id={rowLinkId(row.id)} tabIndex={-1} className="flex min-h-11 items-center py-1">
            {name}
          </span>
        )}
      </Th>
      <Td className={cx(textCell, wholeLine)}>
        <WhereItStands row={row} />
        {inLine !== undefined && <span className="font-semibold text-ink-soft"> · {inLine}</span>}
      </Td>
      <Numbers row={row} />
      <Td className={cx(textCell, number, row.hasLink && "as-cards:hidden")}>
        {row.changedAt && <Changed moment={row.changedAt} />}
      </Td>
      <Td className="w-11 as-cards:absolute as-cards:top-1 as-cards:right-1.5">
        <RowMenu name={name} ref={menu}>
          {(close) => (
            <MenuButtons
              {...props}
              draft={draft}
              name={name}
              onDone={close}
              onStartRenaming={() => setRenaming(true)}
            />
          )}
        </RowMenu>
      </Td>
    </Row>
  );
});

/** On a card the numbers follow each other on one line, each with its word. */
const number = "whitespace-nowrap tabular-nums as-cards:text-ink-soft";

function Numbers({ row: { jobs, missing, unanswered, ends } }: { row: OfficeRow }) {
  const day = ends === undefined ? undefined : new Date(ends);
  return (
    <>
      <Td className={cx(textCell, number, !jobs && "as-cards:hidden")}>
        {jobs ? <OnCards word=" jobs">{`${jobs.done} of ${jobs.of}`}</OnCards> : <None />}
      </Td>
      <Td className={cx(textCell, number, missing === undefined && unanswered === undefined && "as-cards:hidden")}>
        {missing !== undefined && <OnCards word={" missing"}>{String(missing)}</OnCards>}
        {missing === undefined && (unanswered === undefined ? <None /> : <span>{unanswered} to answer</span>)}
      </Td>
      <Td className={cx(textCell, number, !day && "as-cards:hidden")}>
        {day ? (
          <time dateTime={ends} title={exactly(day)}>
            <span className="hidden as-cards:inline">ends </span>
            <span>{shortDay(day, new Date())}</span>
          </time>
        ) : (
          <None />
        )}
      </Td>
    </>
  );
}

const None = () => (
  <span className="text-ink-faint">
    <span aria-hidden="true">–</span>
    <VisuallyHidden>none</VisuallyHidden>
  </span>
);

function OnCards({ word, children }: { word: string; children: string }) {
  return (
    <>
      <span>{children}</span>
      <span className="hidden as-cards:inline">{word}</span>
    </>
  );
}

function Changed({ moment }: { moment: string }) {
  const date = new Date(moment);
  const day = shortDay(date, new Date());
  return (
    <time dateTime={moment} title={exactly(date)}>
      <span className="hidden as-cards:inline">changed </span>
      <span>{day === "today" ? clock(date) : day}</span>
    </time>
  );
}

/** What opens a sheet loads when a menu offers its link. */
export const copier = () => import("./copy-link");

type MenuButtonsProps = OfficeTableRowProps & {
  draft: Draft | undefined;
  name: string;
  onDone: () => void;
  onStartRenaming: () => void;
};

function MenuButtons({
  row,
  draft,
  name,
  onDone,
  onStartRenaming,
  onDuplicate,
  onDelete,
  onCopyLink,
}: MenuButtonsProps) {
  const { hasLink } = row;
  useEffect(() => {
    if (hasLink)
      copier().then(
        ({ knowOrigin }) => knowOrigin(),
        () => undefined,
      );
  }, [hasLink]);
  const of = (
    <VisuallyHidden>
      {" "}
      <span translate="no">{name}</span>
    </VisuallyHidden>
  );
  return (
    <>
      {draft && hasLink && (
        <Button
          tone="quiet"
          icon="link"
          onClick={() => {
            onDone();
            onCopyLink(draft);
          }}
        >
          <span>Copy the technician’s link{of}</span>
        </Button>
      )}
      {draft && (
        <>
          <Button
            tone="quiet"
            icon="pencil"
            onClick={() => {
              onDone();
              onStartRenaming();
            }}
          >
            <span>Rename{of}</span>
          </Button>
          <Button
            tone="quiet"
            icon="copy"
            onClick={() => {
              onDone();
              onDuplicate(draft);
            }}
          >
            <span>Duplicate{of}</span>
          </Button>
          <Button
            tone="quiet"
            icon="download"
            onClick={() => {
              saveToFile(draft.answers);
              onDone();
            }}
          >
            <span>
              Save to a file<VisuallyHidden>: {name}</VisuallyHidden>
            </span>
          </Button>
        </>
      )}
      {row.office.kind === "damaged" && <DamagedButton {...row.office} onDone={onDone} />}
      <Button
        tone="quiet"
        icon="trash"
        onClick={() => {
          onDone();
          onDelete(draft ?? { id: row.id });
        }}
      >
        <span>Delete{draft ? of : <VisuallyHidden> the damaged office</VisuallyHidden>}</span>
      </Button>
    </>
  );
}

function DamagedButton({ id, text, onDone }: { id: string; text: string; onDone: () => void }) {
  return (
    <Button
      tone="quiet"
      icon="download"
      onClick={() => {
        downloadDamaged(id, text);
        onDone();
      }}
    >
      Save the damaged text
    </Button>
  );
}
