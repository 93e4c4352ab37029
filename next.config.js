/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The custom server writes one line for each request itself.
  logging: false,
  devIndicators: false,
  // `next dev` would otherwise write files of its own into the root.
  agentRules: false,
  // `npm test` runs the type checker over everything, tests included; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // What the PDF's libraries bring and our PDF never calls need not travel to the browser.
  turbopack: {
    resolveAlias: {
      "brotli/decompress.js": "./lib/sheet/pdf/left-out.ts",
      linebreak: "./lib/sheet/pdf/left-out.ts",
      "png-js": "./lib/sheet/pdf/left-out.ts",
    },
  },
};

export default config;
