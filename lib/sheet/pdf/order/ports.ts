import type { PortFound, PortLine } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { type Area, type Drawn, lineToFill, stacked, textIn } from "@/lib/sheet/pdf/drawn";
import { colors, order, red } from "@/lib/sheet/pdf/look";
import type { StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";

const labelWidth = 104;
const widest = 72;
const pad = 3;
const rowHeight = 13;

/** A column a port: what it must be, and what the test found, over IPv4 and over IPv6, where none may be open. */
export function portTable(ports: readonly PortLine[], context: Context, { x, width }: Area): Drawn {
  const { paper } = context;
  const table = paper.element(context.parent, "Table");
  const step = Math.min(widest, (width - labelWidth) / ports.length);
  const all = labelWidth + step * ports.length;
  const areaOf = (index: number): Area => ({ x: x + labelWidth + index * step + pad, width: step - 2 * pad });

  const row = (
    label: string,
    cellOf: (line: PortLine, row: StructureElement, area: Area) => Drawn,
    scope = "Row",
  ): Drawn => {
    const element = paper.element(table, "TR");
    const head = paper.element(element, "TH", { O: "Table", Scope: scope });
    const name = textIn(paper, { element: head, role: "TH" }, [{ text: label, style: order.caption }], {
      x,
      width: labelWidth - pad,
    });
    const cells = ports.map((line, index) => cellOf(line, element, areaOf(index)));
    const height = Math.max(rowHeight, ...cells.map((cell) => cell.height));
    return {
      height,
      draw: (top) => {
        name.draw(top + (height - name.height) / 2);
        for (const cell of cells) cell.draw(top + (height - cell.height) / 2);
        paper.line(x, top + height, all, { width: 0.5, color: colors.strong });
      },
    };
  };

  const must = (word: PortLine["ipv4"], element: StructureElement, area: Area): Drawn => {
    const style = word === "open" ? order.value : order.text;
    const cell = paper.element(element, "TD", { O: "Table" });
    const text = textIn(paper, { element: cell, role: "TD" }, [{ text: word, style }], area);
    // Open is the exception, so it is framed: seen without color, too.
    const wide = paper.type.widthOf(word, style) + 8;
    return {
      height: text.height,
      draw: (top) => {
        if (word === "open")
          paper.artifact(() =>
            paper.pdf
              .lineWidth(1)
              .strokeColor(colors.ink)
              .roundedRect(area.x - 4, top, wide, text.height, 2)
              .stroke(),
          );
        text.draw(top);
      },
    };
  };

  const found = (line: PortLine, family: "ipv4" | "ipv6", element: StructureElement, area: Area): Drawn => {
    const cell = paper.element(element, "TD", { O: "Table" });
    const seen: PortFound | undefined = line.found[family];
    const must = line[family];
    const tip = `Port ${line.port} over ${names[family]}, must be ${must}: found`;
    const field = { name: `${line.item} ${family}`, tip, value: seen?.word };
    const room = { x: area.x - pad + 1, width: area.width + 2 * pad - 2 };
    const inside = lineToFill(paper, cell, field, room, { isRuled: false });
    return {
      height: inside.height,
      draw: (top) => {
        inside.draw(top);
        paper.artifact(() =>
          paper.pdf
            .lineWidth(seen?.isRed ? 1.6 : 0.5)
            .strokeColor(seen?.isRed ? red : colors.strong)
            .rect(room.x, top + 1, room.width, inside.height - 2)
            .stroke(),
        );
      },
    };
  };

  return stacked([
    row(
      "Port",
      ({ port }, element, area) => {
        const cell = paper.element(element, "TH", { O: "Table", Scope: "Column" });
        return textIn(paper, { element: cell, role: "TH" }, [{ text: port, style: order.port }], area);
      },
      "Column",
    ),
    row("IPv4 must be", (line, element, area) => must(line.ipv4, element, area)),
    row("IPv4 found", (line, element, area) => found(line, "ipv4", element, area)),
    row("IPv6, must be closed", (line, element, area) => found(line, "ipv6", element, area)),
  ]);
}

const names = { ipv4: "IPv4", ipv6: "IPv6" } as const;
