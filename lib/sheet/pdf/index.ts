export { type FontFile, fontFileName, fontsFor, type LoadedFont } from "./fonts";
export type { PaperSize } from "./paper";
export { type PdfOptions, renderPdf } from "./render";
