/** The PDF of a sheet that was worked on, read back. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { codeOfPage } from "@/lib/sheet/fixtures/qr-reading.testing";
import { link, workedGrounds, workedSheet, works } from "@/lib/sheet/fixtures/worked.testing";
import type { Grounds, Sheet } from "@/lib/sheet/model";
import { installedFonts } from "./installed-fonts";
import { renderPdf } from "./render";
import { standIn } from "./typesetter";

type Widget = {
  subtype: string;
  alternativeText: string;
  fieldType: string;
  checkBox?: boolean;
  fieldValue: string;
  rect: number[];
};

async function readBack(sheet: Sheet, grounds?: Grounds) {
  const bytes = await renderPdf(sheet, { paper: "letter", grounds, fonts: await installedFonts(sheet, grounds) });
  const loading = getDocument({ data: bytes, verbosity: 0 });
  const file = await loading.promise;
  let text = "";
  let signatures = 0;
  const annotations = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const said = items.map((item) => ("str" in item ? item.str : "")).join("");
    // The code stands on the last page of the order, beside the signatures.
    if (said.includes(sheet.order.signatures.heading)) signatures = number;
    text += said;
    annotations.push(...(await page.getAnnotations()));
  }
  const signed = await file.getPage(signatures);
  const code = await codeOfPage(signed);
  const tree = JSON.stringify(await signed.getStructTree());
  await loading.destroy();
  const widgets: Widget[] = annotations.filter(({ subtype }) => subtype === "Widget");
  const urls: unknown[] = annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []);
  return { text: packed(text), widgets, urls, code, tree };
}

const packed = (text: string) => text.replace(/\s+/g, "");

describe.each(Object.entries(works))("the PDF of a sheet that was worked on (%s)", (_state, work) => {
  const sheet = workedSheet(work);
  const jobs = sheet.order.phases.flatMap((phase) => phase.jobs);
  let made: ReturnType<typeof readBack> | undefined;
  const file = () => {
    made ??= readBack(sheet, workedGrounds(work));
    return made;
  };

  it("says how each job stands, its notes, what is red and what was signed", async () => {
    const { text } = await file();
    const { flags, signatures } = sheet.order;
    const said = [
      sheet.progress,
      signatures.state,
      ...signatures.undone.items,
      ...jobs.flatMap(({ state, note }) => [state && state.state !== "open" ? state.word : undefined, note]),
    ].filter((words) => words !== undefined);
    expect(said.filter((words) => !text.includes(packed(words)))).toEqual([]);
    expect(text).not.toContain(standIn);
    // In the head, at its job, and above the signatures.
    for (const { text: flag, job } of flags)
      expect(text.split(packed(flag)).length - 1).toBeGreaterThanOrEqual(job ? 3 : 2);
  });

  it("has found values in the fields that they fill, whole and readable", async () => {
    const { widgets, text } = await file();
    const values = [...sheet.order.values, ...jobs.flatMap((job) => [...job.settings, ...job.fields])];
    const found = values.flatMap((value) => (value.value === undefined && value.found ? [value.found] : []));
    expect(found.length).toBeGreaterThan(0);
    const filled = widgets.flatMap(({ fieldType, fieldValue }) =>
      fieldType === "Tx" && fieldValue ? [fieldValue] : [],
    );
    expect(filled.sort()).toEqual(found.map(({ value }) => value).sort());
    for (const { note } of found) expect(text).toContain(packed(note));
  });

  it("has just those boxes ticked whose jobs are done", async () => {
    const { widgets } = await file();
    const boxes = widgets.filter(({ checkBox }) => checkBox).map(({ fieldValue }) => fieldValue === "Yes");
    expect(boxes).toEqual(jobs.map(({ state }) => state?.state === "done"));
  });
});

describe("what was found on site", () => {
  const made = workedSheet(works.open);
  const heightWith = async (value: string) => {
    const values = [{ id: "name", label: "Dynamic DNS name", found: { value, note: "Found on site" } }];
    const { widgets } = await readBack({ ...made, order: { ...made.order, values } });
    const field = widgets.find(({ fieldValue }) => fieldValue === value);
    expect(field).toBeDefined();
    const [, bottom = 0, , top = 0] = field?.rect ?? [];
    return top - bottom;
  };

  it("is never cut off: its field is as high as its lines", async () => {
    const label = "a".repeat(47);
    const short = await heightWith("office.example.net");
    const long = await heightWith(`${label}.${label}.${label}.${label}.example.net`);
    expect(long).toBeGreaterThan(2.5 * short);
  });

  it("may be written in any letters that the font has", async () => {
    expect(await heightWith("Роутер Zyxel Łódź (2)")).toBeGreaterThan(0);
  });
});

describe("the technician's link in the PDF", () => {
  const file = readBack(workedSheet(works.open));

  it("is a code that is read from the page, at least 20 mm wide", async () => {
    const { code } = await file;
    expect(code.text).toBe(link);
    expect(code.millimeters).toBeGreaterThanOrEqual(20);
  });

  it("stands beside the code as text that can be followed, and the code has words for who can't see it", async () => {
    const { urls, tree } = await file;
    expect(urls).toContain(link);
    expect(tree).toContain('"alt":"Work on this sheet on a phone or computer"');
  });

  it("is not there where the sheet has none", async () => {
    const { link: _none, ...sheet } = workedSheet(works.open);
    expect((await readBack(sheet)).code.text).toBeUndefined();
  });
});
