import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { exampleOffice } from "@/lib/example/example-office";
import { busyOffice } from "@/lib/jobs/fixtures/busy-office.testing";
import { groundsAnchor } from "@/lib/sheet/anchor";
import { officeAnswers, sheetOf } from "@/lib/sheet/fixtures/offices.testing";
import { citedNumbers, shownStrings } from "@/lib/sheet/fixtures/strings.testing";
import type { Block, Cell, Grounds, OrderValue, Row, Sheet } from "@/lib/sheet/model";
import { installedFonts } from "./installed-fonts";
import type { PaperSize } from "./paper";
import { renderPdf } from "./render";
import { standIn } from "./typesetter";

async function pdfOf(sheet: Sheet, grounds?: Grounds, paper: PaperSize = "letter"): Promise<Uint8Array> {
  return renderPdf(sheet, { paper, grounds, fonts: await installedFonts(sheet, grounds) });
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

/** The reasons behind each job are told in the grounds; over no questions there is no heading. */
const ordered = ({ order, ...head }: Sheet) => ({
  ...head,
  order: {
    ...order,
    questions: order.questions.items.length > 0 ? order.questions : [],
    phases: order.phases.map((phase) => ({ ...phase, jobs: phase.jobs.map(({ grounds: _told, ...job }) => job) })),
  },
});

const missingIn = (text: string, strings: readonly string[]) =>
  strings.filter((string) => !text.includes(packed(string)));

const blocksOf = ({ sections }: Grounds): Block[] => sections.flatMap(({ blocks }) => blocks);

/** Places and labels of lines stand only in the picture that the screen draws; the PDF says in words what it shows. */
const told = (grounds: Grounds) => {
  const onlyDrawn = blocksOf(grounds).flatMap((block) =>
    block.kind === "picture"
      ? [
          ...block.picture.places.flatMap(({ label, detail }) => [label, detail]),
          ...block.picture.flows.map(({ label }) => label),
        ]
      : [],
  );
  return shownStrings(grounds).filter((string) => !onlyDrawn.includes(string));
};

const jobsOf = ({ order }: Sheet) => order.phases.flatMap(({ jobs }) => jobs);

const tablesOf = (grounds: Grounds) => blocksOf(grounds).flatMap((block) => (block.kind === "table" ? [block] : []));

const cellText = (cell: Cell) =>
  cell.kind === "action" ? `${cell.word}${cell.note ?? ""}` : `${cell.text}${cell.note ?? ""}`;
const rowText = ({ cells, why }: Row) => packed([...cells.map(cellText), ...why].join(""));

const everyOffice: readonly [string, Answers][] = [
  ["the example", exampleOffice],
  ["a busy office", busyOffice],
  ...Object.entries(officeAnswers),
  ...offices.map(({ name, document }): [string, Answers] => [name, document]),
];

const sizes: Record<PaperSize, readonly number[]> = { letter: [612, 792], a4: [595.28, 841.89] };

type File = Awaited<ReturnType<typeof readBack>>;

const isPage = (index: number, count: number) => `Page${index + 1}of${count}`;

function checkPages({ pages }: File, sheet: Sheet, grounds: Grounds, paper: PaperSize): void {
  const all = pages.map(({ text }) => text).join("");
  const readAloud = pages.map(({ tagged }) => tagged).join("");
  expect(missingIn(all, shownStrings(ordered(sheet)))).toEqual([]);
  expect(missingIn(all, told(grounds))).toEqual([]);
  expect(all).not.toContain(standIn);
  for (const [index, page] of pages.entries()) {
    expect(page.size).toEqual(sizes[paper]);
    expect(page.text).toContain(isPage(index, pages.length));
    expect(page.text).toContain(packed(sheet.footer));
    expect(page.tagged, "what repeats is not read aloud").not.toContain(isPage(index, pages.length));
  }
  for (const table of tablesOf(grounds)) {
    const heads = packed(table.columns.join(""));
    expect(readAloud.split(packed(table.caption) + heads), "the heads are read aloud once").toHaveLength(2);
    for (const row of table.rows) {
      const on = pages.filter(({ text }) => text.includes(rowText(row)));
      expect(on, `${table.caption}: ${row.id} is whole on one page`).toHaveLength(1);
      expect(on[0]?.text, "the heads stand on every page of the table").toContain(heads);
    }
  }
}

/** The page on which the grounds begin: all before it are the order's. */
function orderPages({ pages, destinations, outline }: File, grounds: Grounds): number {
  const entry = outline.find(({ title }) => title === grounds.heading);
  expect(entry, "the grounds have a bookmark").toBeDefined();
  expect(Object.keys(destinations).length).toBeGreaterThan(0);
  const first = pages.findIndex(({ tagged }) => tagged.startsWith(packed(grounds.heading)));
  expect(first, "the grounds begin at the head of a page").toBeGreaterThan(0);
  return first;
}

const isReached = (sheet: Sheet) => jobsOf(sheet).some(({ id }) => id.startsWith("job-forward-"));
const isRestricted = (sheet: Sheet) => jobsOf(sheet).some(({ id }) => id === "job-outbound");

function checkCounts(file: File, sheet: Sheet, grounds: Grounds): void {
  const order = orderPages(file, grounds);
  expect(order).toBeLessThanOrEqual(isReached(sheet) && isRestricted(sheet) ? 3 : 2);
  expect(file.pages.length - order).toBeLessThanOrEqual(6);
  const first = jobsOf(sheet)[0];
  expect(file.pages[0]?.text, "the first job stands on page 1").toContain(packed(first?.title ?? "none"));
}

it.each(everyOffice)("an office (%s) fits A4 as well", async (_name, answers) => {
  const { sheet, grounds } = sheetOf(answers);
  const file = await readBack(await pdfOf(sheet, grounds, "a4"));
  checkPages(file, sheet, grounds, "a4");
  checkCounts(file, sheet, grounds);
});

it.each([20, 120, 900])("a job with %i networks stays on its pages", async (count) => {
  const sources = Array.from(
    { length: count },
    (_, index) => `198.51.${100 + Math.floor(index / 64)}.${(index % 64) * 4}/30`,
  );
  const { sheet, grounds } = sheetOf({
    ...officeAnswers.everything,
    confirmations: { messageServer: { answer: "needed", sources } },
  });
  const bytes = await pdfOf(sheet, grounds);
  const all = (await readBack(bytes)).pages.map(({ text }) => text).join("");
  expect(missingIn(all, [...shownStrings(ordered(sheet)), ...told(grounds)])).toEqual([]);
  expect(await lowestText(bytes)).toBeGreaterThan(10);
});

it("drops no string and tears no row apart, whatever an office answers", async () => {
  const property = fc.asyncProperty(anyAnswers, async (answers) => {
    const { sheet, grounds } = sheetOf(answers);
    const file = await readBack(await pdfOf(sheet, grounds));
    if (!file.pages.some(({ text }) => text.includes(standIn))) checkPages(file, sheet, grounds, "letter");
  });
  await fc.assert(property, { numRuns: 8 });
}, 120_000);

describe.each(everyOffice)("the PDF of an office (%s)", (_name, answers) => {
  const { sheet, grounds } = sheetOf(answers);
  const jobs = jobsOf(sheet);
  let made: Promise<File> | undefined;
  const file = () => {
    made ??= pdfOf(sheet, grounds).then(readBack);
    return made;
  };

  it("says every string in the pages that a work order may have, with no row torn apart", async () => {
    checkPages(await file(), sheet, grounds, "letter");
    checkCounts(await file(), sheet, grounds);
  });

  it("reads its jobs aloud in their order, each with all of it before the next", async () => {
    const readAloud = (await file()).pages.map(({ tagged }) => tagged).join("");
    let at = 0;
    for (const { number, by, title, lines } of jobs)
      for (const said of [`${number}${by ? `${by}: ` : ""}${title}`, lines.join(" ")]) {
        const found = readAloud.indexOf(packed(said), at);
        expect(found, said).toBeGreaterThanOrEqual(at);
        at = found;
      }
    const order = [sheet.order.questions.items[0]?.text ?? "", "Notes", sheet.order.signatures.technician.text];
    for (const said of [...order, sheet.order.signatures.filing, grounds.heading]) {
      const found = readAloud.indexOf(packed(said), at);
      expect(found, said).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  it("has a box for each job and for nothing else, and a tooltip on every box and line", async () => {
    const { pages } = await file();
    const widgets = pages.flatMap((page) => page.widgets);
    const boxes = widgets.filter(({ checkBox }) => checkBox);
    expect(boxes.map((box) => box.alternativeText)).toEqual(
      jobs.map(({ by, title }) => `Done: ${by ? `${by}: ${title}` : title}`),
    );
    expect(widgets.filter(({ alternativeText }) => !alternativeText)).toEqual([]);
    // Each has its place in the structure, on its own page.
    for (const page of pages) {
      const placed = nodes(page.tree, "Form").flatMap(({ children }) => children?.flatMap(({ id }) => id ?? []) ?? []);
      expect(placed.sort()).toEqual(page.widgets.map(({ id }) => `pdfjs_internal_id_${id}`).sort());
    }
  });

  it("has a line for whatever is found out, answered or signed", async () => {
    const { pages } = await file();
    const widgets = pages.flatMap((page) => page.widgets);
    const blank = ({ value }: { value?: string }) => value === undefined;
    const said = (values: readonly OrderValue[]) => values.filter(blank).length;
    const { questions, values, flags, signatures } = sheet.order;
    const asked = jobs.flatMap((job) => job.questions).length;
    const inJobs = jobs.map((job) => 2 + said(job.settings) + said(job.fields) + 2 * (job.ports?.length ?? 0));
    const signed = [...sheet.details, ...signatures.technician.fields, ...signatures.office.fields].filter(
      blank,
    ).length;
    const lines = inJobs.reduce(
      (sum, count) => sum + count,
      said(values) + asked + flags.length + 2 * questions.items.length + signed,
    );
    const notesAndUndone = 2;
    expect(widgets.filter(({ fieldType }) => fieldType === "Tx")).toHaveLength(lines + notesAndUndone);
    const tips = widgets.map(({ alternativeText }) => alternativeText);
    for (const { number } of jobs) expect(tips.filter((tip) => tip.includes(` ${number}: `))).toHaveLength(2);
    for (const { text } of questions.items) expect(tips).toContain(`Answer: ${text}`);
  });

  it("names its fields below its version, and fills in together only what is one finding", async () => {
    const { pages, fields } = await file();
    const widgets = pages.flatMap((page) => page.widgets);
    const parent = `sheet ${sheet.version.replaceAll(".", "-")}`;
    for (const { fieldName } of widgets) expect(fieldName.startsWith(`${parent}.`), fieldName).toBe(true);
    const { order } = sheet;
    const values = [...order.values, ...jobs.flatMap((job) => [...job.settings, ...job.fields])];
    const paths = values.flatMap(({ value, path }) => (value === undefined && path ? [path] : []));
    const again = paths.length - new Set(paths).size;
    expect(new Set(widgets.map(({ fieldName }) => fieldName)).size).toBe(widgets.length - again);
    const named = Object.keys(fields ?? {});
    for (const { fieldName } of widgets) expect(named).toContain(fieldName);
  });

  it("leads from each job to its grounds and back, and from each number to its source", async () => {
    const { pages, destinations } = await file();
    const targets = Object.keys(destinations);
    const reasons = blocksOf(grounds).flatMap((block) => (block.kind === "reasons" ? [block.id] : []));
    const withGrounds = jobs.filter(({ id }) => reasons.includes(id));
    expect(withGrounds.length).toBeGreaterThan(0);
    const links = pages.flatMap((page) => page.links.map(({ dest }) => dest));
    for (const { id } of withGrounds) {
      expect(targets).toContain(groundsAnchor(id));
      expect(links.filter((to) => to === groundsAnchor(id))).toHaveLength(1);
      expect(links.filter((to) => to === id)).toHaveLength(1);
    }
    const cites = citedNumbers(grounds);
    expect(cites.filter((number) => !targets.includes(number))).toEqual([]);
    expect(links).toHaveLength(cites.length + 2 * withGrounds.length);
  });

  it("has its headings in order, a bookmark for each, and tables whose heads say what they head", async () => {
    const { pages, outline } = await file();
    const { order } = sheet;
    expect(outline.map(({ title }) => title)).toEqual([
      ...order.phases.map(({ heading }) => heading),
      ...(order.questions.items.length > 0 ? [order.questions.heading] : []),
      "Notes",
      order.signatures.heading,
      grounds.heading,
    ]);
    expect(outline.at(-1)?.items.map(({ title }) => title)).toEqual(grounds.sections.map(({ heading }) => heading));
    const all = pages.flatMap((page) => nodes(page.tree));
    const roles = all.map(({ role }) => role);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles.filter((role) => role === "H2")).toHaveLength(outline.length);
    expect(roles.filter((role) => role === "H3")).toHaveLength(grounds.sections.length);
    for (const role of ["Document", "H4", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link", "Form"])
      expect(roles).toContain(role);
  });

  it("is the order alone without grounds, and leads nowhere then", async () => {
    const { pages, outline } = await readBack(await pdfOf(sheet));
    const all = pages.map(({ text }) => text).join("");
    expect(missingIn(all, shownStrings(ordered(sheet)))).toEqual([]);
    expect(pages).toHaveLength(orderPages(await file(), grounds));
    expect(pages.flatMap(({ links }) => links)).toEqual([]);
    expect(outline.map(({ title }) => title)).not.toContain(grounds.heading);
  });
});

function nodes(node: Node | null, role?: string): Node[] {
  if (!node) return [];
  const below = (node.children ?? []).flatMap((child) => nodes(child, role));
  return node.role && (!role || node.role === role) ? [node, ...below] : below;
}

const { sheet, grounds } = sheetOf(officeAnswers.everything);
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

  it("says of each head of a table what it heads", async () => {
    const raw = await latin(await pdfOf(sheet, grounds));
    const heads = raw.match(/\/S \/TH\b/g)?.length;
    expect(heads).toBeGreaterThan(0);
    expect(raw.match(/\/Scope \/(Row|Column)/g)).toHaveLength(heads ?? 0);
  });

  it("embeds every font that it writes with", async () => {
    const raw = await latin(await pdfOf(sheet));
    expect(raw.match(/\/Type \/FontDescriptor/g)?.length).toBe(raw.match(/\/FontFile2 /g)?.length);
    expect(raw.match(/\/Subtype \/Type0/g)?.length).toBe(raw.match(/\/FontFile2 /g)?.length);
    // The one other font is for what people type into the lines.
    expect(raw.match(/\/Subtype \/Type1/g)).toHaveLength(1);
  });

  it("is the same, byte for byte, whenever and however often it is made", async () => {
    const again = sheetOf(officeAnswers.everything);
    const [one, other] = [await pdfOf(sheet, grounds), await pdfOf(again.sheet, again.grounds)];
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
    expect(missingIn(pages.join(""), shownStrings(ordered(made)))).toEqual([]);
    expect(pages.join("")).not.toContain("[?]");
    expect((await readBack(await pdfOf(made))).info.Title).toBe(`${made.office}: ${made.title}`);
  });

  it.each([
    ["a ligature", "Ofﬁce Dental", "OfficeDental"],
    ["wide letters", "Ｄｅｎｔａｌ ２４", "Dental24"],
    ["a number in a circle", "Dental ①", "Dental1"],
  ])("with %s that the font lacks are printed in plain letters", async (_kind, name, shown) => {
    const pages = await textOf(named(name));
    expect(pages[0]).toContain(shown);
    expect(pages.join("")).not.toContain(standIn);
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
