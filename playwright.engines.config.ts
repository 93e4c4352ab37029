import { defineConfig } from "@playwright/test";
import type { EngineName } from "@/e2e/engines/engines";
import type { EngineOptions } from "@/e2e/engines/test";

const engineNames: EngineName[] = ["chromium", "firefox", "webkit", "safari-16"];

/** The tour of the app, in each engine that offices have. */
export default defineConfig<EngineOptions>({
  testDir: "e2e/engines",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results/engines",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? ".cache/engines.json" }]],
  projects: engineNames.map((engineName) => ({ name: engineName, use: { engineName } })),
});
