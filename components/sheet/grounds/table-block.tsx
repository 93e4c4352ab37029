import { ActionBadge } from "@/components/sheet/action-badge";
import { Cites } from "@/components/sheet/fact-button";
import { cx } from "@/components/ui/cx";
import { ColumnHeader, Table, TableHead } from "@/components/ui/table";
import type { Cell, Row } from "@/lib/sheet/model";
import type { BlockOf } from "./block-of";
import { WorkedLine } from "./worked-line";

/**
 * Each row is a group of two lines: the cells, and under them, over the whole width, why and by which source. So the cells
 * stay narrow enough to run a finger down, and a group never breaks across two pages.
 */
export function TableBlock({ block: { caption, columns, rows } }: { block: BlockOf<"table"> }) {
  return (
    <Table caption={caption} className="sheet-table">
      <TableHead>
        {columns.map((column, index) => (
          <ColumnHeader key={column} className={widths[index]}>
            {column}
          </ColumnHeader>
        ))}
      </TableHead>
      {rows.map((row) => (
        <RowGroup key={row.id} row={row} columns={columns} />
      ))}
    </Table>
  );
}

/** The same in all tables, so that their columns stand under each other. */
const widths = ["w-[19%]", "w-[21%]", "w-[30%]", "w-[30%]"] as const;

/** The roles repeat what the elements mean, because browsers forget that once a row becomes a card. */
const roles = {
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "rowheader" },
  cell: { role: "cell" },
};

function RowGroup({ row, columns }: { row: Row; columns: readonly string[] }) {
  return (
    <tbody
      {...roles.group}
      className="break-inside-avoid border-line border-b as-cards:mb-3 as-cards:block as-cards:rounded-lg as-cards:border as-cards:bg-surface as-cards:p-4"
    >
      <tr
        {...roles.row}
        className="align-top as-cards:grid as-cards:grid-cols-[minmax(0,auto)_minmax(7rem,1fr)] as-cards:gap-x-6 as-cards:gap-y-3"
      >
        {row.cells.map((cell, index) => (
          <RowCell key={columns[index]} cell={cell} label={columns[index] ?? ""} heads={index === 0} wide={index > 1} />
        ))}
      </tr>
      <tr {...roles.row} className="as-cards:block">
        <td
          {...roles.cell}
          colSpan={columns.length}
          className="pb-3.5 text-ink-soft text-sm as-cards:block as-cards:pt-3 as-cards:pb-0 print:pb-[0.45em]"
        >
          {row.why.join(" ")} <Cites cites={row.cites} />
          <WorkedLine {...row} />
        </td>
      </tr>
    </tbody>
  );
}

const cellClass =
  "pt-3.5 pb-1.5 pr-5 text-left font-normal as-cards:block as-cards:p-0 print:pt-[0.45em] print:pb-[0.15em] print:pr-3";

type RowCellProps = {
  cell: Cell;
  label: string;
  /** The first cell heads its row. */
  heads: boolean;
  /** On a card it has a line of its own. */
  wide: boolean;
};

function RowCell({ cell, label, heads, wide }: RowCellProps) {
  const className = cx(cellClass, wide && "as-cards:col-span-2");
  const content = (
    <>
      <span aria-hidden="true" className="mb-0.5 hidden font-semibold text-ink-faint text-xs as-cards:block">
        {label}
      </span>
      <CellValue cell={cell} />
      {"note" in cell && cell.note && (
        <span className="mt-0.5 block max-w-64 text-ink-soft text-xs print:max-w-none print:text-[0.9em]">
          {cell.note}
        </span>
      )}
    </>
  );
  return heads ? (
    <th {...roles.head} scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td {...roles.cell} className={className}>
      {content}
    </td>
  );
}

function CellValue({ cell }: { cell: Cell }) {
  switch (cell.kind) {
    case "action":
      return <ActionBadge tone={cell.tone} word={cell.word} />;
    case "code":
      return (
        <code translate="no" className="wrap-anywhere font-mono font-semibold text-base print:text-[1em]">
          {cell.text}
        </code>
      );
    case "text":
      return <span className="text-ink">{cell.text}</span>;
  }
}
