import { Instead } from "@/components/sheet/instead";
import { useSheetControls } from "@/components/sheet/sheet-controls";
import { cx } from "@/components/ui/cx";
import { Cell, ColumnHeader, RowHeader, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { PortFound, PortLine } from "@/lib/sheet/model";

/** What each port must be from outside, and what was found. */
export function PortTable({ ports }: { ports: readonly PortLine[] }) {
  const { port: controlOf } = useSheetControls();
  return (
    <Table caption="Ports from outside" captionHidden className="port-table">
      <TableHead>
        {["Port", "IPv4 must be", "IPv4 found", "IPv6 must be", "IPv6 found"].map((head) => (
          <ColumnHeader key={head}>{head}</ColumnHeader>
        ))}
      </TableHead>
      <TableBody>
        {ports.map((line) => (
          <TableRow key={line.item}>
            <RowHeader label="Port">
              <code translate="no">{line.port}</code>
            </RowHeader>
            <Cell label="IPv4 must be">{line.ipv4}</Cell>
            <Cell label="IPv4 found">
              <Instead control={controlOf?.(line, "ipv4")}>
                <Found found={line.found.ipv4} />
              </Instead>
            </Cell>
            <Cell label="IPv6 must be">{line.ipv6}</Cell>
            <Cell label="IPv6 found">
              <Instead control={controlOf?.(line, "ipv6")}>
                <Found found={line.found.ipv6} />
              </Instead>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Found({ found }: { found: PortFound | undefined }) {
  if (found) return <span className={cx("font-semibold", found.isRed && "text-blocker")}>{found.word}</span>;
  return (
    <span className="blank-line">
      <span className="text-ink-soft print:hidden">Not tested yet</span>
    </span>
  );
}
