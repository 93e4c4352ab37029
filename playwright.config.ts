import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "@/lib/dev/browser.mjs";

const executablePath = await findBrowser();

export default defineConfig({
  testDir: "e2e",
  // The tour runs in each engine: playwright.engines.config.ts.
  testIgnore: "engines/**",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? ".cache/browser.json" }]],
  use: {
    // The global setup starts the app and leaves its address here.
    baseURL: process.env.E2E_BASE_URL,
    locale: "en-US",
    timezoneId: "America/Chicago",
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
          ],
        },
      },
    },
  ],
});
