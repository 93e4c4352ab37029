/** Nothing here is to be done or ticked, so nothing has a box. */

import { byPlace } from "@/lib/sheet/by-place";
import type { Block, Cell, Ground, Grounds, Item, Row, Section, Worked } from "@/lib/sheet/model";
import { hanging, rule, wrap } from "./lines";

export function groundsLines({ heading, sections }: Grounds): string[] {
  return ["", rule, heading.toUpperCase(), ...sections.flatMap((section) => ["", ...sectionLines(section)])];
}

function sectionLines({ heading, blocks }: Section): string[] {
  return [...wrap(heading.toUpperCase()), ...blocks.flatMap((block) => ["", ...blockLines(block)])];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return wrap(withCites(block.text, block.cites));
    case "reasons":
      return [...(block.heading ? wrap(block.heading) : []), ...block.items.flatMap(groundLines)];
    case "table":
      return [block.caption, ...block.rows.flatMap((row) => ["", ...rowLines(row, block.columns)])];
    case "notices":
      return block.items.flatMap((item) => [
        ...hanging(`${item.word.toUpperCase()}: `, withCites(item.text, item.cites), 2),
        ...workLines(item, 2),
      ]);
    case "questions":
      return [block.heading, ...block.items.flatMap((item) => itemLines("? ", item))];
    case "conflict":
      return [
        `${block.id}. ${block.heading}`,
        ...block.statements.flatMap((statement) => itemLines("", statement)),
        ...hanging("  Here: ", block.resolution, 4),
      ];
    case "sources":
      return [
        ...wrap(block.heading),
        ...byPlace(block.items).flatMap(({ ids, text, where }) =>
          hanging(`${ids.join(", ")}  `, text ? `${text} (${where})` : where, 5),
        ),
      ];
    case "picture":
      return block.picture.flows.flatMap(({ text }) => hanging("- ", text, 2));
  }
}

function groundLines(ground: Ground): string[] {
  const { about, why, cites } = ground;
  const text = [about && `${about}.`, ...why].filter((part) => part !== "").join(" ");
  return [...hanging("  ", withCites(text, cites), 4), ...workLines(ground, 4)];
}

function rowLines(row: Row, columns: readonly string[]): string[] {
  const { cells, why, cites } = row;
  const [action, ...rest] = cells;
  return [
    action ? cellText(action) : "",
    ...rest.flatMap((cell, index) => hanging(`    ${columns[index + 1]}: `, cellText(cell), 6)),
    ...hanging("    ", withCites(why.join(" "), cites), 4),
    ...workLines(row, 4),
  ];
}

function workLines({ mark, note }: Worked, indent: number): string[] {
  const said = [mark?.word, note].filter((part) => part !== undefined).join(". ");
  return said === "" ? [] : hanging(`${" ".repeat(indent)}On site: `, said, indent + 2);
}

function cellText(cell: Cell): string {
  const text = cell.kind === "action" ? cell.word.toUpperCase() : cell.text;
  return cell.note ? `${text} (${cell.note})` : text;
}

function itemLines(mark: string, item: Item): string[] {
  const indent = 2 + mark.length;
  return [...hanging(`  ${mark}`, withCites(item.text, item.cites), indent), ...workLines(item, indent)];
}

function withCites(text: string, cites: readonly string[] = []): string {
  return [text, cites.length > 0 ? `[${cites.join(",")}]` : ""].filter((part) => part !== "").join(" ");
}
