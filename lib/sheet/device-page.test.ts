/** How a device is set by hand, as a part of the sheet: the same words in the text and in the PDF, behind all that stood there. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { deviceEntries } from "@/lib/devices/catalogue";
import { exportTo } from "@/lib/devices/export";
import { policyOf } from "@/lib/devices/policy";
import { sampleNames } from "@/lib/devices/testing/names.testing";
import { planFor } from "@/lib/rules";
import { devicePageOf } from "./device-page";
import { officeAnswers, sheetOf } from "./fixtures/offices.testing";
import { shownStrings, squeezed } from "./fixtures/strings.testing";
import type { DevicePage, Sheet } from "./model";
import { renderPdf } from "./pdf";
import { installedFonts } from "./pdf/installed-fonts";
import { sheetText } from "./text";

const answers = officeAnswers.everything;
const { sheet } = sheetOf(answers);

async function pageOf(id: string): Promise<DevicePage> {
  const entry = deviceEntries.find((known) => known.id === id);
  if (!entry) throw new Error(`There is no ${id}`);
  const device = await entry.load();
  const page = devicePageOf(
    entry.title,
    exportTo(entry, device, policyOf(answers, planFor(answers)), sampleNames(device.names)),
  );
  if (!page) throw new Error(`${id} is no click-sheet`);
  return page;
}

async function pdfPages(made: Sheet, devicePage?: DevicePage) {
  const bytes = await renderPdf(made, {
    paper: "letter",
    fonts: await installedFonts(made, undefined, devicePage),
    devicePage,
  });
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const boxes = (await page.getAnnotations())
      .filter(({ checkBox }) => checkBox)
      .map(({ alternativeText }) => alternativeText);
    pages.push({ text: items.flatMap((item) => ("str" in item ? [item.str] : [])).join(""), boxes });
  }
  await loading.destroy();
  return pages;
}

const packed = (text: string) => text.replace(/\s+/g, "");

const clickSheets = deviceEntries.map(({ id }) => id).filter((id) => id.startsWith("sheet-"));

it("there are click-sheets", () => expect(clickSheets.length).toBeGreaterThan(0));

describe.each(clickSheets)("%s", (id) => {
  it("stands whole in the text, behind the order", async () => {
    const page = await pageOf(id);
    const [before, ...rest] = [sheetText(sheet), sheetText(sheet, undefined, page)];
    const text = squeezed(rest.join(""));
    for (const said of shownStrings(page)) expect(text.toLowerCase()).toContain(squeezed(said).toLowerCase());
    expect(text.indexOf(squeezed(page.heading).toUpperCase())).toBeGreaterThan(squeezed(before).length / 2);
  });
});

/** All are laid out alike; these are the one with the most steps, and one whose words nobody has confirmed. */
describe.each(["sheet-unifi", "sheet-xfinity"])("%s", (id) => {
  it("stands whole in the PDF, from a page of its own on, with a box for each step", async () => {
    const page = await pageOf(id);
    const [alone, along] = [await pdfPages(sheet), await pdfPages(sheet, page)];
    expect(along.length).toBeGreaterThan(alone.length);
    const added = along.slice(alone.length);
    const text = packed(added.map((one) => one.text).join(""));
    for (const said of shownStrings(page)) expect(text).toContain(packed(said));
    expect(added.flatMap(({ boxes }) => boxes)).toEqual(page.steps.map(({ heading }) => `Done: ${heading}`));
  });
});
