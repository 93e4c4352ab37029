/** What the build names and the oldest browsers lack, by why it does no harm there. */
export type Exceptions = readonly { why: string; names: readonly string[] }[];

const popovers = "FactPopover is a dialog too, and opens as one where there are no popovers";

export const inScripts: Exceptions = [
  {
    why: "the page’s own words, and the list’s round of links, wait for a timer where it is missing",
    names: ["requestIdleCallback"],
  },
  {
    why: "React, the framework, zod, noble or pdfkit asks first whether it is there",
    names: [
      "navigation",
      ".canIntercept",
      ".currentEntry",
      ".startViewTransition",
      ".skipTransition",
      "event navigate",
      "event navigatesuccess",
      "event navigateerror",
      "Error.captureStackTrace",
      ".captureStackTrace",
      ".stackTraceLimit",
      "SuppressedError",
      ".fromElement",
      ".movementX",
      ".movementY",
      ".transferSize",
      "Uint8Array.fromHex",
      ".fromHex",
      ".toHex",
    ],
  },
  { why: "the framework puts it in where it is missing", names: ["URL.canParse", ".canParse"] },
  {
    why: "the framework’s own word at a change of page; ours moves the focus to the new heading",
    names: [".ariaLive"],
  },
  {
    why: "on an iPad nothing is asked at leaving, and the device keeps the work all the same",
    names: ["event beforeunload"],
  },
  {
    why: "the object is a library’s or ours, not the browser’s",
    names: [
      "restore",
      ".colorSpace",
      ".createContext",
      ".cssFloat",
      ".displayName",
      ".error",
      ".escape",
      ".expirationTime",
      ".fetchPriority",
      ".getName",
      ".imageSizes",
      ".isActive",
      ".isValid",
      ".isVisible",
      ".marginBottom",
      ".marginTop",
      ".maxHeight",
      ".maxWidth",
      ".minHeight",
      ".minWidth",
      ".move",
      ".newState",
      ".pause",
      ".postscriptName",
      ".responseHeaders",
      ".take",
      ".toArray",
      ".underlineThickness",
      ".use",
      ".wordSpacing",
      ".writeBuffer",
    ],
  },
  {
    why: popovers,
    names: ["<dialog popover>", "<button popoverTarget>", "<button popoverTargetAction>", "event beforetoggle"],
  },
];

export const inStyles: Exceptions = [
  {
    why: "an older value stands before it, or it stands in @supports",
    names: ["anchor()", "bottom: anchor", "color-mix()", "lab()", "left: anchor", "position-anchor", "top: anchor"],
  },
  { why: popovers, names: [":popover-open"] },
  { why: "one name among others in :is(), which leaves out what it does not know", names: [":open"] },
  { why: "Tailwind sets what it would set, where it is missing", names: ["@property"] },
  {
    why: "Firefox 115 shows the choice in its circle or box, and the focus mark around that; the printed sheet is a little larger",
    names: [":has"],
  },
  {
    why: "only the looks are plainer",
    names: [
      "-webkit-tap-highlight-color",
      "::selection",
      "cursor: not-allowed",
      "cursor: pointer",
      "cursor: progress",
      "field-sizing",
      "forced-color-adjust",
      "resize",
      "scrollbar-color",
      "text-decoration: dotted",
      "text-size-adjust",
      "text-wrap",
      "unit lh",
    ],
  },
  {
    why: "only the engines that draw it know it by this name",
    names: ["::-webkit-inner-spin-button"],
  },
  {
    why: "on paper only: a page may break at a worse place",
    names: ["@page", "break-after: avoid", "break-before: avoid", "orphans", "widows"],
  },
];
