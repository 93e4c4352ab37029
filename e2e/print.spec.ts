/** The sheet on paper: printed to PDF and read back page by page. */
import { readAnswers } from "@/lib/answers";
import { everythingOutbound } from "@/lib/answers/fixtures/everything-outbound";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { remoteAccessDoubleNat } from "@/lib/answers/fixtures/remote-access-double-nat";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet";
import { buildGrounds } from "@/lib/sheet/grounds";
import { SheetPage } from "./pages/sheet-page";
import { openOffice } from "./support/open-office";
import { packed, pagesOf } from "./support/print";
import { expect, test } from "./support/test";

const date = "2026-11-21";

for (const office of [portalWithDynamicDns, everythingOutbound, remoteAccessDoubleNat])
  for (const format of ["Letter", "A4"] as const)
    test(`${office.name}: two pages of work order, then the grounds, on ${format} paper`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${date}T12:00:00-06:00`));
      const sheetPage = new SheetPage(page);
      await sheetPage.open(await openOffice(page, office.document));
      const pages = (await pagesOf(await sheetPage.pdf(format))).map(packed);

      const { answers } = readAnswers(office.document);
      const input = { answers, plan: planFor(answers), date };
      const sheet = buildSheet(input);
      const grounds = buildGrounds(input);
      const jobs = sheet.order.phases.flatMap((phase) => phase.jobs);

      const first = pages.findIndex((text) =>
        text.includes(packed(`${grounds.heading}${grounds.sections[0]?.heading}`)),
      );
      expect(first, "the grounds begin on a page of their own, behind at most two").toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(2);
      const order = pages.slice(0, first);
      expect(pages[0]).toContain(packed(sheet.verdict));
      expect(pages[0]).toContain(packed(jobs[0]?.title ?? ""));
      expect(order.join("")).toContain(packed(sheet.order.signatures.office.text));
      for (const { title, lines } of jobs.filter(({ ports }) => !ports)) {
        const whole = packed([title, ...lines].join(""));
        const on = order.filter((text) => text.includes(packed(title)));
        expect(on, `“${title}” stands once`).toHaveLength(1);
        if (lines.length > 0) expect(on[0], `“${title}” is whole on its page`).toContain(packed(lines.at(-1) ?? whole));
      }
      for (const { heading } of grounds.sections) expect(pages.slice(first).join("")).toContain(packed(heading));

      for (const [index, text] of pages.entries()) {
        expect(text).toContain(`Page${index + 1}of${pages.length}`);
        expect(text).toContain(packed(sheet.footer));
        for (const button of ["Download PDF", "Change an answer", "Save to a file", "Copy as text", "With grounds"])
          expect(text).not.toContain(packed(button));
        for (const chrome of ["Your offices", "Skip to main content", "Not known yet", "Saved in this browser"])
          expect(text).not.toContain(packed(chrome));
      }
    });

test("“Work order only” leaves the grounds off the paper", async ({ page }) => {
  const sheetPage = new SheetPage(page);
  await sheetPage.open(await openOffice(page, portalWithDynamicDns.document));
  await sheetPage.choosePart("Work order only");
  const pages = (await pagesOf(await sheetPage.pdf("Letter"))).map(packed);
  expect(pages.length).toBeLessThanOrEqual(2);
  expect(pages.join("")).not.toContain(packed("Why, job by job"));
  expect(pages.join("")).toContain("Signatures");
});
