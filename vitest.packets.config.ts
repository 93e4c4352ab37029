/** Real packets through real rulesets, in network namespaces: needs root. `lib/dev/packets.mjs` says what else. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["lib/**/*.packets.ts"],
    environment: "node",
    globalSetup: "lib/devices/packets/setup.testing.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each waits for packets most of the time.
    maxWorkers: 4,
  },
});
