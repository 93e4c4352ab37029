/** A page of another site that has a visitor's browser ask our server again and again. */
import { createServer } from "node:http";
import { SharePage } from "./pages/share-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { runServer } from "./run-server";
import { openOffice } from "./support/open-office";
import { officeToShare } from "./support/shared-office";
import { expect, test } from "./support/test";

// The foreign page's requests are refused, and the browser says so.
test.use({ allowedFaults: [/status of 403/] });

test("takes nothing of what a technician at the same address may ask", async ({ browser }) => {
  const server = await runServer();
  const foreign = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end("<title>Another site</title>");
  });
  await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
  const address = foreign.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const context = await browser.newContext({ baseURL: server.url });
  try {
    const page = await context.newPage();
    const office = await openOffice(page, officeToShare);
    const share = new SharePage(page);
    await share.open(office);
    const link = await share.make("7 days");

    const elsewhere = await context.newPage();
    await elsewhere.goto(`http://127.0.0.1:${port}/`);
    const asked = await elsewhere.evaluate(async (target) => {
      let sent = 0;
      for (let round = 0; round < 64; round++) {
        const some = Array.from({ length: 10 }, (_, index) =>
          fetch(`${target}/api/shares/AAAAAAAAAAAAAAAAAAAAA${"AQgw"[index % 4]}`, { mode: "no-cors" }),
        );
        // The page does not get to see the answers; the requests were made all the same.
        sent += (await Promise.allSettled(some)).length;
      }
      return sent;
    }, server.url);
    expect(asked).toBe(640);
    // Nothing of it has reached the count: an address has 600 in a minute.
    expect((await fetch(`${server.url}/api/shares/AAAAAAAAAAAAAAAAAAAAAA`)).status).toBe(404);

    const technician = new SharedSheetPage(await context.newPage());
    await technician.openLink(link);
    await technician.markDone("back-up-router");
    await expect(technician.bar).toContainText("Saved");
  } finally {
    await context.close();
    foreign.close();
    await server.stop();
  }
});
