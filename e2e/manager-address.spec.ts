/** "Use this computer's outside address": asked for on a press, judged, and never taken by itself. */
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { StepPage } from "./pages/step-page";
import { runServer } from "./run-server";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const question = "Which address does the internet see when your office goes online?";

function seenBy(port: number, headers: Record<string, string>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path: "/api/address", headers }, (answer) => {
      expect(answer.headers["cache-control"]).toBe("no-store");
      text(answer).then((body) => resolve(JSON.parse(body)), reject);
    })
      .on("error", reject)
      .end();
  });
}

test.describe("the server", () => {
  const forged = {
    "X-Forwarded-For": "198.51.100.77",
    "X-Real-IP": "198.51.100.77",
    Forwarded: "for=198.51.100.77",
    "X-Handoff-Client-Address": "198.51.100.77",
  };

  test("believes nobody whom it was not told to trust", async () => {
    const server = await runServer();
    expect(await seenBy(server.port, forged)).toEqual({ address: "127.0.0.1", family: 4, kind: "loopback" });
    await server.stop();
  });

  test("believes a trusted proxy, and of the chain only what that proxy wrote", async () => {
    const server = await runServer({ TRUSTED_PROXIES: "127.0.0.1" });
    const through = (chain: string) => seenBy(server.port, { ...forged, "X-Forwarded-For": chain });
    expect(await through("198.51.100.77, 9.9.9.9")).toEqual({ address: "9.9.9.9", family: 4, kind: "public" });
    expect(await through("198.51.100.77, 192.168.1.20")).toMatchObject({ address: "192.168.1.20", kind: "private" });
    expect(await through("100.64.3.9")).toMatchObject({ kind: "carrier-grade" });
    expect(await through("2620:fe::fe")).toEqual({ address: "2620:fe::fe", family: 6, kind: "public" });
    await server.stop();
  });
});

test.describe("the Internet step", () => {
  test.use({ allowedFaults: [/ERR_INTERNET_DISCONNECTED/] });

  test("asks only when pressed, and puts the address in only when told to", async ({ page }) => {
    let asked = 0;
    await page.route("**/api/address", (route) => {
      asked++;
      return route.fulfill({ json: { address: "203.0.113.24", family: 4, kind: "public" } });
    });
    const step = new StepPage(page);
    await step.open(await openOffice(page, { version: 1, office: { name: "Outside" } }), "internet");
    expect(asked).toBe(0);
    await page.getByRole("button", { name: "Use this computer’s outside address" }).click();
    await expect(page.getByText("Only right when you are in the office now")).toBeVisible();
    await expect(step.field(question)).toHaveValue("");
    await page.getByRole("button", { name: "Yes, use 203.0.113.24" }).click();
    await expect(step.field(question)).toHaveValue("203.0.113.24");
    await expect(step.field(question)).toBeFocused();
    expect(asked).toBe(1);
    await page.reload();
    await expect(step.field(question)).toHaveValue("203.0.113.24");
  });

  test("says why what it sees is not the office's address, and what to do without a network", async ({
    page,
    context,
  }) => {
    const step = new StepPage(page);
    await step.open(await openOffice(page, { version: 1, office: { name: "Inside" } }), "internet");
    const button = page.getByRole("button", { name: "Use this computer’s outside address" });
    await button.click();
    await expect(page.getByText("Network Handoff runs on this same computer")).toBeVisible();
    await context.setOffline(true);
    await button.click();
    await expect(page.getByText("The server can’t be reached")).toBeVisible();
    await context.setOffline(false);
    await expect(step.field(question)).toHaveValue("");
  });
});
