import { useSheetControls } from "@/components/sheet/sheet-controls";
import { cx } from "@/components/ui/cx";
import { Cell, ColumnHeader, RowHeader, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { PortFound, PortLine } from "@/lib/sheet/model";

type PortTableProps = { ports: readonly PortLine[] };

/** What each port must be from outside, and what was found. */
export function PortTable({ ports }: PortTableProps) {
  return (
    <>
      <ScreenTable ports={ports} />
      <PaperTable ports={ports} />
    </>
  );
}

const heads = ["Port", "IPv4 must be", "IPv4 found", "IPv6 must be", "IPv6 found"];

function ScreenTable({ ports }: PortTableProps) {
  const { port: controlOf } = useSheetControls();
  return (
    <Table caption="Ports from outside" captionHidden className="print:hidden">
      <TableHead>
        {heads.map((head) => (
          <ColumnHeader key={head}>{head}</ColumnHeader>
        ))}
      </TableHead>
      <TableBody>
        {ports.map((line) => (
          <TableRow
            key={line.item}
            className={cx(
              "as-cards:grid! as-cards:grid-cols-[auto_minmax(0,1fr)_8.25rem] as-cards:items-center as-cards:gap-x-3! as-cards:gap-y-2! as-cards:p-3!",
              (line.found.ipv4?.isRed || line.found.ipv6?.isRed) && "as-cards:border-2! as-cards:border-blocker!",
            )}
          >
            <RowHeader label="Port" className="as-cards:row-span-2">
              <code translate="no">{line.port}</code>
            </RowHeader>
            <MustBe line={line} family="ipv4" />
            <Cell>{controlOf?.(line, "ipv4") ?? <Found found={line.found.ipv4} />}</Cell>
            <MustBe line={line} family="ipv6" />
            <Cell>{controlOf?.(line, "ipv6") ?? <Found found={line.found.ipv6} />}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Where the row is a card, it has two lines: “IPv4: must be open” with what was found, and the same for IPv6. */
function MustBe({ line, family }: { line: PortLine; family: "ipv4" | "ipv6" }) {
  return (
    <Cell>
      <span aria-hidden="true" className="hidden as-cards:inline">
        {family === "ipv4" ? "IPv4: must be " : "IPv6: must be "}
      </span>
      <span>{line[family]}</span>
    </Cell>
  );
}

/** Two ports a row, since a page has little height. */
function PaperTable({ ports }: PortTableProps) {
  const half = Math.ceil(ports.length / 2);
  return (
    <table className="port-table">
      <thead>
        <tr>
          {[0, 1].flatMap((side) =>
            heads.map((head) => (
              <th key={`${side} ${head}`} scope="col">
                {head}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {ports.slice(0, half).map((line, row) => (
          <tr key={line.item}>
            <PaperCells line={line} />
            <PaperCells line={ports[half + row]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PaperCells({ line }: { line: PortLine | undefined }) {
  if (!line) return <td colSpan={heads.length} />;
  return (
    <>
      <td>
        <code className="font-semibold">{line.port}</code>
      </td>
      <td className={line.ipv4 === "open" ? "font-semibold" : undefined}>{line.ipv4}</td>
      <td>
        <Found found={line.found.ipv4} />
      </td>
      <td>{line.ipv6}</td>
      <td>
        <Found found={line.found.ipv6} />
      </td>
    </>
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
