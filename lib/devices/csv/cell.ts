/** A cell by RFC 4180 that no spreadsheet takes for a formula, whatever somebody typed. */

/** What spreadsheets begin a formula with, also full-width, and after what they don't show. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@−]/u;

export function cellOf(text: string): string {
  const oneLine = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  const harmless = formula.test(oneLine.normalize("NFKC")) ? `'${oneLine}` : oneLine;
  return /[",;]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
