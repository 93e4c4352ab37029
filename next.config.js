import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { buildId, sourceHash } from "./lib/dev/build.mjs";
import { packedAliases } from "./lib/dev/packed.mjs";
import { root } from "./lib/dev/root.mjs";

/** `npm run dev` starts the API beside the framework and tells where. */
const besideUs = { source: "/api/:path*", destination: `${process.env.API_ADDRESS}/api/:path*` };

/**
 * @param {string} phase
 * @returns {import("next").NextConfig}
 */
const config = (phase) => ({
  // While developing, any address is a page; a build makes files.
  ...(phase !== PHASE_DEVELOPMENT_SERVER && { output: "export" }),
  ...(phase === PHASE_DEVELOPMENT_SERVER && process.env.API_ADDRESS && { rewrites: async () => [besideUs] }),
  generateBuildId: () => buildId(sourceHash(root)),
  reactStrictMode: true,
  devIndicators: false,
  // `next dev` would otherwise write files of its own into the root.
  agentRules: false,
  // `npm test` runs the type checker over everything, tests included; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    resolveAlias: {
      ...(phase !== PHASE_DEVELOPMENT_SERVER && packedAliases()),
      // What the PDF's libraries bring and our PDF never calls need not travel to the browser.
      "brotli/decompress.js": "./lib/sheet/pdf/left-out.ts",
      linebreak: "./lib/sheet/pdf/left-out.ts",
      "png-js": "./lib/sheet/pdf/left-out.ts",
    },
  },
});

export default config;
