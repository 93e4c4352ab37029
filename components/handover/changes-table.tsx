import { ActionBadge } from "@/components/sheet/action-badge";
import { Cell, ColumnHeader, RowHeader, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { Plan } from "@/lib/plan";
import type { PlanDocument } from "@/lib/share/documents";
import type { Row } from "@/lib/sheet";
import { changesSection } from "@/lib/sheet/grounds/changes";

type ChangesTableProps = {
  caption: string;
  before: Plan;
  after: PlanDocument;
  /** The day that the earlier sheet bears. */
  on: string;
};

/** Row by row, what is different; nothing when no row is. */
export function ChangesTable({ caption, before, after, on }: ChangesTableProps) {
  const rows = changedRows(before, after, on);
  if (rows.length === 0) return null;
  return (
    <Table caption={caption} className="mt-4">
      <TableHead>
        {["Change", "What", "Before", "Now"].map((name) => (
          <ColumnHeader key={name}>{name}</ColumnHeader>
        ))}
      </TableHead>
      <TableBody>
        {rows.map(({ id, cells: [kind, what, was, is] }) => (
          <TableRow key={id}>
            <Cell>{kind?.kind === "action" && <ActionBadge tone={kind.tone} word={kind.word} />}</Cell>
            <RowHeader>{textOf(what)}</RowHeader>
            <Cell label="Before">{textOf(was)}</Cell>
            <Cell label="Now">{textOf(is)}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

export function changedRows(before: Plan, after: PlanDocument, on: string): readonly Row[] {
  return changesSection({ ...after, handedOver: { plan: before, on } }).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
  );
}

function textOf(cell: Row["cells"][number] | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}
