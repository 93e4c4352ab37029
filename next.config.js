import { PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { sourceHash } from "./lib/dev/build.mjs";
import { packedAliases } from "./lib/dev/packed.mjs";
import { root } from "./lib/dev/root.mjs";

/**
 * @param {string} phase
 * @returns {import("next").NextConfig}
 */
const config = (phase) => ({
  // The same sources are the same build, so that instances built apart can serve one browser.
  generateBuildId: () => sourceHash(root).slice(0, 20),
  poweredByHeader: false,
  reactStrictMode: true,
  // The custom server writes one line for each request itself.
  logging: false,
  devIndicators: false,
  // `next dev` would otherwise write files of its own into the root.
  agentRules: false,
  // `npm test` runs the type checker over everything, tests included; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    resolveAlias: {
      ...(phase === PHASE_PRODUCTION_BUILD && packedAliases()),
      // What the PDF's libraries bring and our PDF never calls need not travel to the browser.
      "brotli/decompress.js": "./lib/sheet/pdf/left-out.ts",
      linebreak: "./lib/sheet/pdf/left-out.ts",
      "png-js": "./lib/sheet/pdf/left-out.ts",
    },
  },
});

export default config;
