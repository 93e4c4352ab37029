/**
 * Stands in the browser for parts of pdfkit and fontkit that our PDF never calls (next.config.js): the decoder of WOFF2
 * fonts, for ours are WOFF files; pdfkit's line breaks, for we break lines ourselves; images, for we draw lines only.
 */
export default function leftOut(): never {
  throw new Error("This part of the PDF's libraries is left out.");
}
