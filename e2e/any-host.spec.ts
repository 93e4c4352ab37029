/** nginx or Caddy serve the pages by the rules that the build has made for them, with the app behind them or without it. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { strictTransport } from "@/lib/site/headers";
import { hasAddresses, ownAddresses, secureFetch } from "./faults/secure-fetch";
import { ask, expectedHeaders, expectFile, fileAt, files, listedHeaders, someFiles } from "./hosts/answers";
import { test } from "./hosts/test";
import { SharePage } from "./pages/share-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { officeToShare } from "./support/shared-office";
import { expect, watchForFaults } from "./support/test";

test.describe.configure({ mode: "default" });

const shown: [address: string, path: string][] = [
  ["/offices/5f3a", "/offices/_"],
  ["/offices/5f3a.txt", "/offices/_.txt"],
  ["/offices/5f3a/check?from=here", "/offices/_/check"],
  ["/offices/5f3a/check.txt", "/offices/_/check.txt"],
  ["/offices/5f3a/__next._tree.txt", "/offices/_/__next._tree.txt"],
  ["/offices/new", "/offices/new"],
  ["/offices/new.txt", "/offices/new.txt"],
  ["/offices/new/__next._tree.txt", "/offices/new/__next._tree.txt"],
  ["/s", "/s"],
  ["/s/AAAAAAAAAAAAAAAAAAAAAA", "/s/_"],
  ["/s/AAAAAAAAAAAAAAAAAAAAAA%23t1.secret.x", "/s/_"],
  ["/s/AAAAAAAAAAAAAAAAAAAAAA/", "/s/_"],
  ["//s/AAAAAAAAAAAAAAAAAAAAAA/more.html", "/s/_"],
  ["/s/__next._tree.txt", "/s/__next._tree.txt"],
];

const officeName = "What is your office called?";

const nowhere = [
  "/no-such-page",
  "/404",
  "/index",
  "/index.html",
  "/offices/5f3a/no-such-step",
  "/offices/_.html",
  "/sw.js.br",
  "/sw.js.gz",
  "/list.json",
  "/nginx/http.conf",
  "/S/AAAAAAAAAAAAAAAAAAAAAA",
];

for (const hostName of ["nginx", "Caddy", "Caddy as a proxy"] as const)
  test.describe(`${hostName} before the app`, () => {
    test.use({ hostName, withApp: true });

    test("hands the API and the contact for security to the app, which sets its own headers", async ({ host }) => {
      const health = await ask(host, "/api/health");
      expect(health.status).toBe(200);
      expect(health.headers).toMatchObject({
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "cache-control": "no-store",
        "x-robots-tag": "noindex, nofollow, noarchive",
        "x-content-type-options": "nosniff",
      });
      expect((await ask(host, "/api/no-such-thing")).headers["content-type"]).toMatch(/json/);
      const contact = await ask(host, "/.well-known/security.txt");
      expect(contact.body.toString()).toContain("security@example.net");
    });

    test("tells the app who asks, whatever the one who asks says of himself", async ({ host }) => {
      const [caller = "127.0.0.1"] = ownAddresses(1, 1);
      const call = secureFetch({ ca: host.ca, from: [caller] });
      const answer = await call(`${host.httpsUrl}/api/address`, {
        headers: hasAddresses ? { "X-Forwarded-For": "203.0.113.9" } : {},
      });
      expect(await answer.json()).toMatchObject({ address: caller });
    });

    test("hands no upgrade of the connection on", async ({ host }) => {
      const upgrade = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13" };
      expect((await ask(host, "/api/health", upgrade)).status).toBe(200);
    });

    test("writes nothing down of what a mail filter has moved into a link’s path", async ({ host }) => {
      const secret = randomBytes(36).toString("base64url");
      const id = randomBytes(16).toString("base64url");
      for (const method of ["GET", "POST"])
        for (const start of ["/s/", "//s/", "/s%2F", "/%73/", "/S/"])
          for (const end of [`%23t1.${secret}.x`, `%zz${secret}`, `/${secret}/`, `.html%23${secret}`])
            await ask(host, `${start}${id}${end}`, {}, method);
      await ask(host, "/sources");
      await expect.poll(() => host.log(), `${hostName} does write`).toContain("/sources");
      expect(host.log()).not.toContain(secret);
      expect(host.log()).not.toContain(id);
    });
  });

test.describe("nginx before the app", () => {
  test.use({ hostName: "nginx", withApp: true });
  // Elsewhere the callers can't be told from each other.
  if (hasAddresses)
    test("holds up who asks for far too much, and nobody else", async ({ host }) => {
      const [greedy = "", other = ""] = ownAddresses(7, 2);
      const statuses = new Map<number, number>();
      // A second has fifty of them; after the first thousand, this asks faster than that.
      for (let round = 0; round < 60; round++) {
        const some = Array.from({ length: 50 }, () => ask(host, "/sources", {}, "HEAD", greedy));
        for (const { status } of await Promise.all(some)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (statuses.has(429)) break;
      }
      expect([...statuses.keys()].toSorted()).toEqual([200, 429]);
      expect(statuses.get(200)).toBeGreaterThanOrEqual(1000);
      expect((await ask(host, "/sources", {}, "GET", other)).status).toBe(200);
    });
});

for (const hostName of ["nginx", "Caddy"] as const) {
  test.describe(`${hostName} with the pages`, () => {
    test.use({ hostName, withApp: true });

    test("serves every file of the build as it is, with the headers of the list", async ({ host }) => {
      for (const file of files) {
        const answer = await ask(host, encodeURI(file.path));
        expect(answer.status, file.path).toBe(200);
        expect(answer.headers, file.path).not.toHaveProperty("content-encoding");
        expectFile(answer, file);
      }
    });

    test("serves the build’s compressed copies, which hold the same", async ({ host }) => {
      const accept = { "Accept-Encoding": "gzip, deflate, br" };
      for (const file of someFiles.filter(({ compressed }) => compressed.length > 0)) {
        const answer = await ask(host, encodeURI(file.path), accept);
        expect(answer.status, file.path).toBe(200);
        expect(answer.headers["content-encoding"], file.path).toBe(hostName === "nginx" ? "gzip" : "br");
        expect(answer.headers.vary, file.path).toBe("Accept-Encoding");
        expectFile(answer, file);
      }
    });

    test("sends nothing again that the browser has, and its headers all the same", async ({ host }) => {
      for (const path of ["/", "/sw.js", "/offices/some-office/check"]) {
        const { headers } = await ask(host, path);
        const again = await ask(host, path, { "If-None-Match": headers.etag });
        expect(again.status, path).toBe(304);
        for (const name of ["content-security-policy", "cache-control"])
          expect(again.headers[name]).toBe(headers[name]);
      }
    });

    test("shows the one file for every office and for every link, and others at their own address", async ({
      host,
    }) => {
      for (const [address, path] of shown) {
        const answer = await ask(host, address);
        expect(answer.status, address).toBe(200);
        expectFile(answer, fileAt(path));
      }
    });

    test("has its own page for an address where nothing is", async ({ host }) => {
      for (const path of nowhere) {
        const first = await ask(host, path);
        expect(first.status, path).toBe(404);
        expectFile(first, fileAt("/404"));
        const again = await ask(host, path, { "If-None-Match": first.headers.etag, Range: "bytes=0-9" });
        expect(again.status, path).toBe(404);
        expectFile(again, fileAt("/404"));
      }
    });

    test("answers for a built file that is missing with plain text, which nobody keeps", async ({ host }) => {
      const answer = await ask(host, "/_next/static/no-such-file.js");
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toBe("There is nothing at this address.\n");
      expect(answer.headers).toMatchObject({
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-cache",
      });
    });

    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      test(`refuses ${method} for a page`, async ({ host }) => {
        for (const path of ["/", "/offices/5f3a/check", "/s/AAAAAAAAAAAAAAAAAAAAAA", "/sw.js"]) {
          const answer = await ask(host, path, {}, method);
          expect(answer.status, path).toBe(405);
          const { allow, ...headers } = listedHeaders(answer);
          expect(allow).toBe("GET, HEAD");
          expectFile({ ...answer, headers }, fileAt("/refused"));
        }
      });

    test("tells the headers alone when asked for them alone", async ({ host }) => {
      const answer = await ask(host, "/offices/5f3a/check", {}, "HEAD");
      expect(answer.status).toBe(200);
      expect(answer.body).toHaveLength(0);
      expect(listedHeaders(answer)).toEqual(expectedHeaders(fileAt("/offices/_/check")));
    });

    test("leads from an address with a slash behind it to the one without, and to no other host", async ({ host }) => {
      for (const [from, to] of [
        ["/offices/", "/offices"],
        ["/offices/5f3a/check/?from=here", "/offices/5f3a/check?from=here"],
        ["/s/", "/s"],
      ] as const) {
        const answer = await ask(host, from);
        expect([answer.status, answer.headers.location]).toEqual([308, to]);
      }
      for (const path of [
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "/%5Celsewhere.example/",
        "/a%0D%0Ab:%20c/",
      ]) {
        const { status, headers } = await ask(host, path);
        if (status === 308) expect(headers.location, path).toMatch(/^\/[\w%.]+$/);
      }
    });

    test("promises https where there is https, and only there", async ({ host }) => {
      const call = secureFetch({ ca: host.ca });
      const [[name = "", value] = []] = Object.entries(strictTransport);
      for (const path of ["/", "/sw.js", "/no-such-page"]) {
        expect((await call(`${host.httpsUrl}${path}`)).headers.get(name), path).toBe(value);
        expect((await ask(host, path)).headers, path).not.toHaveProperty(name.toLowerCase());
      }
    });

    test("carries an office from the start page to the technician’s tick", async ({ page, browser, host }) => {
      const start = new StartPage(page);
      await start.open();
      await start.start();
      const step = new StepPage(page);
      await step.type(officeName, "Harbor Example Dental");
      await step.continue();
      await expect(step.heading).not.toHaveText("Office");
      const second = page.url();
      await page.goBack();
      await expect(step.field(officeName)).toHaveValue("Harbor Example Dental");
      await page.goForward();
      await expect(page).toHaveURL(second);
      await page.reload();
      await step.form.waitFor();
      const sheet = new SheetPage(page);
      await sheet.open(step.officeId);
      await expect(sheet.heading).toContainText("Harbor Example Dental");

      const office = await openOffice(page, officeToShare);
      const share = new SharePage(page);
      await share.open(office);
      const link = await share.make("7 days");
      expect(link).toContain(`${host.url}/s/`);

      const elsewhere = await browser.newContext({ baseURL: host.url });
      const faults = await watchForFaults(elsewhere, new URL(host.url).origin);
      const technician = new SharedSheetPage(await elsewhere.newPage());
      await technician.openLink(link);
      await technician.markDone("back-up-router");
      await expect(technician.bar).toContainText("Saved");
      await technician.kept();
      expect(faults).toEqual([]);
      await elsewhere.close();
      await share.lookAgain();
      await expect(share.progress).toContainText("1 of ");
    });
  });

  test.describe(`${hostName} with files alone`, () => {
    test.use({ hostName, withApp: false, allowedFaults: [/status of 404.*\/api\/settings/] });

    test("has no API, and says so in the page for what is not there", async ({ host }) => {
      const answer = await ask(host, "/api/settings");
      expect(answer.status).toBe(404);
      expectFile(answer, fileAt("/404"));
    });

    test("makes sheets and PDFs, and says that it can’t make links", async ({ page }) => {
      const start = new StartPage(page);
      await start.open();
      await start.start();
      const step = new StepPage(page);
      await step.type(officeName, "Harbor Example Dental");
      await step.continue();
      await expect(step.heading).not.toHaveText("Office");
      const office = step.officeId;
      const sheet = new SheetPage(page);
      await sheet.open(office);
      await expect(sheet.heading).toContainText("Harbor Example Dental");
      const pdf = await sheet.downloadedPdf();
      expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe("%PDF-");
      await page.goto(`/offices/${office}/sheet`);
      await expect(page.getByRole("heading", { name: "This address can’t make links" })).toBeVisible();
    });
  });
}
