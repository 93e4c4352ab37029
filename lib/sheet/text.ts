/** The sheet as plain text, 80 columns wide: for mail, tickets and terminals. */
import type { Blank, Block, Cell, Field, Item, Row, Section, Sheet, Worked } from "./model";

const WIDTH = 80;

export function sheetText(sheet: Sheet): string {
  const head = [
    sheet.title.toUpperCase(),
    sheet.office,
    "",
    ...wrap(sheet.verdict),
    ...(sheet.progress ? ["", ...wrap(sheet.progress)] : []),
    "",
    ...sheet.details.map((field) => fieldLine(field)),
    ...(sheet.link ? ["", sheet.link.heading, ...wrap(sheet.link.text), sheet.link.url] : []),
  ];
  const sections = sheet.sections.flatMap((section) => ["", ...sectionLines(section)]);
  return `${[...head, ...sections, "", "=".repeat(WIDTH), ...wrap(sheet.footer)].join("\n")}\n`;
}

function sectionLines({ heading, blocks }: Section): string[] {
  return ["=".repeat(WIDTH), heading.toUpperCase(), ...blocks.flatMap((block) => ["", ...blockLines(block)])];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return wrap(withCites(block.text, block.cites));
    case "table":
      return [block.caption, ...block.rows.flatMap((row) => ["", ...rowLines(row, block.columns)])];
    case "notices":
      return block.items.flatMap((item) => [
        ...hanging(`${item.word.toUpperCase()}: `, withCites(item.text, item.cites), 2),
        ...workLines(item, 2),
      ]);
    case "checklist":
      return [block.heading, ...block.items.flatMap((item) => itemLines(`${box(item)} `, item))];
    case "questions":
      return [block.heading, ...block.items.flatMap((item) => itemLines("? ", item))];
    case "steps":
      return block.items.flatMap((item, index) => itemLines(`${index + 1}. `, item));
    case "conflict":
      return [
        `${block.id}. ${block.heading}`,
        ...block.statements.flatMap((statement) => itemLines("- ", statement)),
        ...hanging("  What this sheet does: ", block.resolution, 2),
      ];
    case "fields":
      return block.fields.map((field) => fieldLine(field));
    case "sources":
      return block.items.flatMap(({ id, text, where }) => hanging(`${id}  `, `${text} (${where})`, 5));
    case "picture":
      return block.picture.flows.flatMap(({ text }) => hanging("- ", text, 2));
  }
}

function rowLines(row: Row, columns: readonly string[]): string[] {
  const { cells, why, cites } = row;
  const [action, ...rest] = cells;
  return [
    `${box(row)} ${action ? cellText(action) : ""}`,
    ...rest.flatMap((cell, index) => hanging(`    ${columns[index + 1]}: `, cellText(cell), 6)),
    ...grounds(why.join(" "), cites),
    ...workLines(row, 4),
  ];
}

const boxes = { done: "[x]", "not-done": "[-]", changed: "[!]" } as const;

const box = ({ mark }: Worked): string => (mark ? boxes[mark.state] : "[ ]");

function workLines({ mark, note }: Worked, indent: number): string[] {
  const said = [mark?.word, note].filter((part) => part !== undefined).join(". ");
  return said === "" ? [] : hanging(`${" ".repeat(indent)}On site: `, said, indent + 2);
}

function grounds(why: string, cites: readonly string[]): string[] {
  if (why !== "") return hanging("    Why: ", withCites(why, cites), 6);
  return cites.length > 0 ? hanging("    Sources: ", cites.join(" "), 6) : [];
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "action":
      return cell.note ? `${cell.word.toUpperCase()} (${cell.note})` : cell.word.toUpperCase();
    case "blank":
      return `${cell.label}: ${blankText(cell)}`;
    case "text":
    case "code":
      return cell.note ? `${cell.text} (${cell.note})` : cell.text;
  }
}

function blankText({ found }: Blank): string {
  return found ? `${found.value} (${found.note})` : "_".repeat(24);
}

function fieldLine({ label, value, ...blank }: Field): string {
  return `${label}: ${value ?? blankText(blank)}`;
}

function itemLines(mark: string, item: Item): string[] {
  const indent = 2 + mark.length;
  return [...hanging(`  ${mark}`, withCites(item.text, item.cites), indent), ...workLines(item, indent)];
}

function withCites(text: string, cites: readonly string[] = []): string {
  return cites.length > 0 ? `${text} [${cites.join(" ")}]` : text;
}

/** The first line begins with the lead, the others stand `indent` columns in. */
function hanging(lead: string, text: string, indent: number): string[] {
  const margin = lead.length - lead.trimStart().length;
  const [first = ""] = wrap(`${lead}${text}`.trimStart(), WIDTH - margin);
  const rest = `${lead}${text}`.trimStart().slice(first.length).trimStart();
  const under = rest === "" ? [] : wrap(rest, WIDTH - indent);
  return [" ".repeat(margin) + first, ...under.map((line) => " ".repeat(indent) + line)];
}

/** Breaks at spaces only; a word longer than the line keeps its line to itself. */
function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
