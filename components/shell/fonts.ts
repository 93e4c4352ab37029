/** Inter by Rasmus Andersson, SIL Open Font License 1.1 (node_modules/@fontsource-variable/inter/LICENSE). */
const latin = new URL(
  "../../node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2",
  import.meta.url,
).pathname;

/** Names with letters beyond Western Europe; fetched only when one stands on the page. */
const latinExtended = new URL(
  "../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-opsz-normal.woff2",
  import.meta.url,
).pathname;

/** To be fetched along with the page. */
export const preloadedFont = latin;

/**
 * The fonts that app/globals.css names. They stand beside the styles in the page: `next/font` would have every first picture
 * wait for a file of its own.
 *
 * Inter is never swapped in under a reader's eyes: what comes too late for the first picture is there on the next page. Until
 * then stands Arial, with Inter's measures.
 */
export const fontFaces = `
@font-face {
  font-family: "Inter";
  src: url(${latin}) format("woff2");
  font-weight: 100 900;
  font-display: optional;
  unicode-range: U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD;
}
@font-face {
  font-family: "Inter Extended";
  src: url(${latinExtended}) format("woff2");
  font-weight: 100 900;
  font-display: swap;
  unicode-range: U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF;
}
@font-face {
  font-family: "Inter Fallback";
  src: local("Arial");
  ascent-override: 89.79%;
  descent-override: 22.36%;
  line-gap-override: 0%;
  size-adjust: 107.89%;
}
`;
