import { readFileSync } from "node:fs";
import { offices } from "@/lib/answers/fixtures";
import { exampleOffice } from "@/lib/example/example-office";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { OfficeShare } from "./support/shares";
import { test } from "./support/test";

test("shots", async ({ page, baseURL }) => {
  const ref = JSON.parse(readFileSync("/work/shared/offices/reference.json", "utf8"));
  for (const [name, answers] of [
    ["example", exampleOffice],
    ["unsure", offices[6]?.document],
    ["ref", ref],
  ] as const) {
    const share = await OfficeShare.make(baseURL ?? "", answers as never);
    const shared = new SharedSheetPage(page);
    await page.setViewportSize({ width: 375, height: 812 });
    await shared.openLink(share.link);
    await page.locator("[data-next]").waitFor();
    await page.screenshot({ path: `/tmp/w-screen-shots/tech-${name}.png`, fullPage: true });
    console.log(
      name,
      JSON.stringify(
        await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              "article, .sheet-head, .sheet-office, .sheet-verdict, .red-flags, .stop-box, .order-values, .phase-head, [data-next] h3, .order-missing, .sheet-after",
            ),
          ].map((e) => [
            e.className,
            Math.round(e.getBoundingClientRect().top),
            Math.round(e.getBoundingClientRect().height),
          ]),
        ),
      ),
    );
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.screenshot({ path: `/tmp/w-screen-shots/tech-wide-${name}.png`, fullPage: true });
  }
});
