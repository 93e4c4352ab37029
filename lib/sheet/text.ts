/** The sheet as plain text, 80 columns wide: for mail, tickets and terminals. */
import type { Block, Cell, Field, Item, Row, Section, Sheet } from "./model";

const WIDTH = 80;

export function sheetText(sheet: Sheet): string {
  const head = [
    sheet.title.toUpperCase(),
    sheet.office,
    "",
    ...wrap(sheet.verdict),
    "",
    ...sheet.details.map((field) => fieldLine(field)),
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
      return block.items.flatMap((item) =>
        hanging(`${item.word.toUpperCase()}: `, withCites(item.text, item.cites), 2),
      );
    case "checklist":
      return [block.heading, ...block.items.flatMap((item) => itemLines("[ ] ", item))];
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

function rowLines({ cells, why, cites }: Row, columns: readonly string[]): string[] {
  const [action, ...rest] = cells;
  return [
    `[ ] ${action ? cellText(action) : ""}`,
    ...rest.flatMap((cell, index) => hanging(`    ${columns[index + 1]}: `, cellText(cell), 6)),
    ...grounds(why.join(" "), cites),
  ];
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
      return `${cell.label}: ${blank}`;
    case "text":
    case "code":
      return cell.note ? `${cell.text} (${cell.note})` : cell.text;
  }
}

const blank = "_".repeat(24);

function fieldLine({ label, value }: Field): string {
  return `${label}: ${value ?? blank}`;
}

function itemLines(mark: string, { text, cites }: Item): string[] {
  return hanging(`  ${mark}`, withCites(text, cites), 2 + mark.length);
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
