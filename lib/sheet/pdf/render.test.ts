import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { officeAnswers, sheetOf } from "@/lib/sheet/fixtures/offices.testing";
import { citedNumbers, shownStrings } from "@/lib/sheet/fixtures/strings.testing";
import type { Cell, Row, Sheet } from "@/lib/sheet/model";
import { installedFonts } from "./installed-fonts";
import type { PaperSize } from "./paper";
import { renderPdf } from "./render";
import { standIn } from "./typesetter";

async function pdfOf(sheet: Sheet, paper: PaperSize = "letter"): Promise<Uint8Array> {
  return renderPdf(sheet, { paper, fonts: await installedFonts(sheet) });
}

type Widget = {
  id: string;
  fieldName: string;
  alternativeText: string;
  fieldType: string;
  checkBox?: boolean;
  rect: number[];
};
type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

/** What a reader of PDF files finds in ours. */
async function readBack(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let artifact = 0;
    let depth = 0;
    let all = "";
    let tagged = "";
    for (const item of items) {
      if ("str" in item) {
        all += item.str;
        if (artifact === 0) tagged += item.str;
      } else if (item.type === "endMarkedContent") {
        if (artifact === depth) artifact = 0;
        depth--;
      } else {
        depth++;
        if ("tag" in item && item.tag === "Artifact" && artifact === 0) artifact = depth;
      }
    }
    const annotations = await page.getAnnotations();
    const [, , width = 0, height = 0] = page.view;
    pages.push({
      text: packed(all),
      tagged: packed(tagged),
      size: [width, height],
      tree: (await page.getStructTree()) as Node | null,
      widgets: annotations.filter(({ subtype }) => subtype === "Widget") as Widget[],
      links: annotations.filter(({ subtype }) => subtype === "Link"),
    });
  }
  const outline = (await file.getOutline()) ?? [];
  const destinations = await file.getDestinations();
  const fields = await file.getFieldObjects();
  const { info } = await file.getMetadata();
  const markInfo = await file.getMarkInfo();
  await loading.destroy();
  return { pages, outline, destinations, fields, info: info as Record<string, unknown>, markInfo };
}

/** How far above the lower edge the lowest letters of any page stand. */
async function lowestText(bytes: Uint8Array): Promise<number> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  let lowest = Number.POSITIVE_INFINITY;
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item && item.str.trim()) lowest = Math.min(lowest, item.transform[5]);
  }
  await loading.destroy();
  return lowest;
}

/** Lines break where the paper ends, so words are compared without what stands between them. */
const packed = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

const missingIn = (text: string, sheet: Sheet) =>
  shownStrings(sheet).filter((string) => !text.includes(packed(string)));

function tablesOf({ sections }: Sheet) {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
}

const cellText = (cell: Cell) =>
  cell.kind === "action"
    ? `${cell.word}${cell.note ?? ""}`
    : cell.kind === "blank"
      ? cell.label
      : `${cell.text}${cell.note ?? ""}`;
const rowText = ({ cells, why }: Row) => packed([...cells.map(cellText), ...why].join(""));

const everyOffice: readonly [string, Answers][] = [
  ...Object.entries(officeAnswers),
  ...offices.map(({ name, document }): [string, Answers] => [name, document]),
];

const sizes: Record<PaperSize, readonly number[]> = { letter: [612, 792], a4: [595.28, 841.89] };

type File = Awaited<ReturnType<typeof readBack>>;

function checkPages({ pages }: File, sheet: Sheet, paper: PaperSize): void {
  const all = pages.map(({ text }) => text).join("");
  const readAloud = pages.map(({ tagged }) => tagged).join("");
  expect(missingIn(all, sheet)).toEqual([]);
  expect(all).not.toContain(standIn);
  for (const [index, page] of pages.entries()) {
    expect(page.size).toEqual(sizes[paper]);
    expect(page.text).toContain(`Page${index + 1}of${pages.length}`);
    expect(page.text).toContain(packed(sheet.footer));
    expect(page.tagged, "what repeats is not read aloud").not.toContain(`Page${index + 1}of${pages.length}`);
  }
  for (const table of tablesOf(sheet)) {
    const heads = packed(table.columns.join(""));
    expect(readAloud.split(packed(table.caption) + heads), "the heads are read aloud once").toHaveLength(2);
    for (const row of table.rows) {
      const on = pages.filter(({ text }) => text.includes(rowText(row)));
      expect(on, `${table.caption}: ${row.id} is whole on one page`).toHaveLength(1);
      expect(on[0]?.text, "the heads stand on every page of the table").toContain(heads);
    }
  }
}

it.each(Object.entries(officeAnswers))("an office (%s) fits A4 as well", async (_name, answers) => {
  const { sheet } = sheetOf(answers);
  checkPages(await readBack(await pdfOf(sheet, "a4")), sheet, "a4");
});

it.each([20, 120, 900])("a row with %i networks stays whole and on its page", async (count) => {
  const sources = Array.from(
    { length: count },
    (_, index) => `198.51.${100 + Math.floor(index / 64)}.${(index % 64) * 4}/30`,
  );
  const { sheet } = sheetOf({
    ...officeAnswers.everything,
    confirmations: { messageServer: { answer: "needed", sources } },
  });
  const bytes = await pdfOf(sheet);
  const file = await readBack(bytes);
  expect(missingIn(file.pages.map(({ text }) => text).join(""), sheet)).toEqual([]);
  expect(await lowestText(bytes)).toBeGreaterThan(20);
});

it("drops no string and tears no row apart, whatever an office answers", async () => {
  const property = fc.asyncProperty(anyAnswers, async (answers) => {
    const { sheet } = sheetOf(answers);
    const file = await readBack(await pdfOf(sheet));
    if (!file.pages.some(({ text }) => text.includes(standIn))) checkPages(file, sheet, "letter");
  });
  await fc.assert(property, { numRuns: 8 });
}, 120_000);

describe.each(everyOffice)("the PDF of an office (%s)", (_name, answers) => {
  const { sheet } = sheetOf(answers);
  let made: Promise<File> | undefined;
  const file = () => {
    made ??= pdfOf(sheet).then(readBack);
    return made;
  };

  it("says every string of its sheet, with no row torn apart and the heads on every page", async () => {
    checkPages(await file(), sheet, "letter");
  });

  it("can be ticked off and filled in, with a tooltip on every box and line", async () => {
    const { pages, fields } = await file();
    const widgets = pages.flatMap((page) => page.widgets);
    const blocks = sheet.sections.flatMap((section) => section.blocks);
    const rows = tablesOf(sheet).flatMap((table) => table.rows);
    const tasks = blocks.flatMap((block) => (block.kind === "checklist" ? block.items : []));
    const boxes = widgets.filter(({ checkBox }) => checkBox);
    const lines = widgets.filter(({ fieldType }) => fieldType === "Tx");
    const blanks = [
      ...rows.flatMap((row) => row.cells.filter(({ kind }) => kind === "blank")),
      ...[...sheet.details, ...blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []))].filter(
        ({ value }) => value === undefined,
      ),
    ];
    expect(boxes).toHaveLength(rows.length + tasks.length);
    expect(lines).toHaveLength(blanks.length);
    expect(widgets.filter(({ alternativeText }) => !alternativeText)).toEqual([]);
    for (const { text } of tasks) expect(boxes.map((box) => box.alternativeText)).toContain(`Done: ${text}`);
    expect(new Set(widgets.map(({ fieldName }) => fieldName)).size).toBe(widgets.length);
    expect(Object.keys(fields ?? {})).toHaveLength(widgets.length);
    // Each has its place in the structure, on its own page.
    for (const page of pages) {
      const placed = nodes(page.tree, "Form").flatMap(({ children }) => children?.flatMap(({ id }) => id ?? []) ?? []);
      expect(placed).toEqual(page.widgets.map(({ id }) => `pdfjs_internal_id_${id}`));
    }
  });

  it("has a heading for each section, a bookmark that leads to it, and a link for each source that it prints", async () => {
    const { pages, outline, destinations } = await file();
    expect(outline.map(({ title }) => title)).toEqual(sheet.sections.map(({ heading }) => heading));
    const targets = Object.keys(destinations);
    const cites = citedNumbers(sheet).filter((number) => targets.includes(number));
    expect(cites).toEqual(citedNumbers(sheet));
    expect(pages.flatMap(({ links }) => links)).toHaveLength(cites.length);
    const roles = pages.flatMap((page) => nodes(page.tree).map(({ role }) => role));
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles.filter((role) => role === "H2")).toHaveLength(sheet.sections.length);
    for (const role of [
      "Document",
      "H3",
      "P",
      "L",
      "LI",
      "LBody",
      "Table",
      "THead",
      "TR",
      "TH",
      "TD",
      "Figure",
      "Link",
    ])
      expect(roles).toContain(role);
  });
});

function nodes(node: Node | null, role?: string): Node[] {
  if (!node) return [];
  const below = (node.children ?? []).flatMap((child) => nodes(child, role));
  return node.role && (!role || node.role === role) ? [node, ...below] : below;
}

const { sheet } = sheetOf(officeAnswers.everything);
const latin = async (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

describe("the file", () => {
  it("is tagged, in English, and shows its title", async () => {
    const bytes = await pdfOf(sheet);
    const { info, markInfo } = await readBack(bytes);
    expect(info).toMatchObject({ Language: "en-US", Title: "Cedar Grove Dental: Network work order for MacPractice" });
    expect(markInfo).toMatchObject({ Marked: true });
    const raw = await latin(bytes);
    expect(raw).toContain("/DisplayDocTitle true");
    expect(raw.match(/\/Tabs \/S/g)).toHaveLength((await readBack(bytes)).pages.length);
  });

  it("says in words what the picture shows", async () => {
    const { pages } = await readBack(await pdfOf(sheet));
    const figures = pages.flatMap((page) => nodes(page.tree, "Figure"));
    const picture = sheet.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === "picture");
    expect(figures).toHaveLength(1);
    for (const { text } of picture?.picture.flows ?? []) expect(figures[0]?.alt).toContain(text);
  });

  it("embeds every font that it writes with", async () => {
    const raw = await latin(await pdfOf(sheet));
    expect(raw.match(/\/Type \/FontDescriptor/g)?.length).toBe(raw.match(/\/FontFile2 /g)?.length);
    expect(raw.match(/\/Subtype \/Type0/g)).toHaveLength(2);
    // The one other font is for what people type into the lines.
    expect(raw.match(/\/Subtype \/Type1/g)).toHaveLength(1);
  });

  it("is the same, byte for byte, whenever and however often it is made", async () => {
    const [one, other] = [await pdfOf(sheet), await pdfOf(sheetOf(officeAnswers.everything).sheet)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe("names that an office may have", () => {
  const named = (name: string) => sheetOf({ ...officeAnswers.plain, office: { name } }).sheet;
  const textOf = async (made: Sheet) => (await readBack(await pdfOf(made))).pages.map((page) => page.text);

  it.each([
    ["accents", "Zahnärzte Müller & Søn, Łódź"],
    ["accents typed as marks of their own", "Clínica Peña".normalize("NFD")],
    ["letters of Vietnam", "Nha khoa Việt Đức"],
    ["Greek", "Οδοντιατρείο Αθήνα"],
    ["Cyrillic", "Стоматология Улыбка"],
    ["arrows and signs", "Office → Dental ≤ 5 ≥ 3 ✓ ✗ – — ’ “ ” · … ★"],
    ["what XML and PDF reserve", "A <b> & \\ (c) Dental )(/%"],
    ["200 letters", "Dental".repeat(33).slice(0, 200)],
    ["200 letters in words", "Dental office ".repeat(15).slice(0, 199)],
  ])("with %s are printed in full", async (_kind, name) => {
    const made = named(name);
    const pages = await textOf(made);
    expect(missingIn(pages.join(""), made)).toEqual([]);
    expect(pages.join("")).not.toContain("[?]");
    expect((await readBack(await pdfOf(made))).info.Title).toBe(`${made.office}: ${made.title}`);
  });

  it.each([
    ["an emoji", "Smile 🦷 Dental", "Smile[?]Dental"],
    ["letters from right to left", "מרפאה Dental", "[?][?][?][?][?]Dental"],
    // As no door of ours lets it through.
    ["half a character", "Harbor \ud83d", "Harbor[?]"],
    ["an emoji of several parts", "Dr. 👩\u200d⚕\ufe0f", "Dr.[?][?]"],
  ])("with %s show that letters are missing, and say so once", async (_kind, name, shown) => {
    const pages = await textOf(named(name));
    expect(pages[0]).toContain(shown);
    expect(pages.join("").split(packed("[?] stands for a letter or sign"))).toHaveLength(2);
  });
});
