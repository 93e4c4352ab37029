/** The PDF of a sheet that was worked on, read back. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { codeOfPage } from "@/lib/sheet/fixtures/qr-reading.testing";
import { shownStrings } from "@/lib/sheet/fixtures/strings.testing";
import { link, workedSheet, works } from "@/lib/sheet/fixtures/worked.testing";
import type { Sheet, Worked } from "@/lib/sheet/model";
import { installedFonts } from "./installed-fonts";
import { renderPdf } from "./render";
import { standIn } from "./typesetter";

type Widget = { subtype: string; alternativeText: string; fieldType: string; checkBox?: boolean; fieldValue: string };

async function readBack(sheet: Sheet) {
  const bytes = await renderPdf(sheet, { paper: "letter", fonts: await installedFonts(sheet) });
  const loading = getDocument({ data: bytes, verbosity: 0 });
  const file = await loading.promise;
  let text = "";
  const annotations = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    text += items.map((item) => ("str" in item ? item.str : "")).join("");
    annotations.push(...(await page.getAnnotations()));
  }
  const first = await file.getPage(1);
  const code = await codeOfPage(first);
  const tree = JSON.stringify(await first.getStructTree());
  await loading.destroy();
  const widgets: Widget[] = annotations.filter(({ subtype }) => subtype === "Widget");
  const urls: unknown[] = annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []);
  return { text: packed(text), widgets, urls, code, tree };
}

const packed = (text: string) => text.replace(/\s+/g, "");

describe.each(Object.entries(works))("the PDF of a sheet that was worked on (%s)", (_state, work) => {
  const sheet = workedSheet(work);
  let made: ReturnType<typeof readBack> | undefined;
  const file = () => {
    made ??= readBack(sheet);
    return made;
  };

  it("says every string, found values in the fields that they fill", async () => {
    const { text, widgets } = await file();
    const filled = widgets.filter(({ fieldType }) => fieldType === "Tx").map(({ fieldValue }) => fieldValue);
    expect(shownStrings(sheet).filter((string) => !text.includes(packed(string)) && !filled.includes(string))).toEqual(
      [],
    );
    expect(text).not.toContain(standIn);
    expect(filled.filter((value) => value !== "").sort()).toEqual([
      "/24",
      "02:00:5e:10:00:01",
      "192.168.0.2",
      "192.168.1.10",
      "192.168.1.10",
      "192.168.1.10",
      "DHCP reservation",
    ]);
  });

  it("has just those boxes ticked that are done", async () => {
    const { widgets } = await file();
    const blocks = sheet.sections.flatMap((section) => section.blocks);
    const entries = blocks.flatMap((block): readonly Worked[] => {
      if (block.kind === "table") return block.rows;
      return block.kind === "checklist" ? block.items : [];
    });
    const boxes = widgets.filter(({ checkBox }) => checkBox).map(({ fieldValue }) => fieldValue === "Yes");
    expect(boxes).toEqual(entries.map(({ mark }) => mark?.state === "done"));
    expect(boxes).toContain(true);
  });
});

describe("the technician's link in the PDF", () => {
  const file = readBack(workedSheet(works.open));

  it("is a code that is read from the page, at least 30 mm wide", async () => {
    const { code } = await file;
    expect(code.text).toBe(link);
    expect(code.millimeters).toBeGreaterThanOrEqual(30);
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
