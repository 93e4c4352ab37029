/** The sheet as plain text, 80 columns wide: for mail, tickets and terminals. */
import type { DevicePage, Grounds, Sheet } from "./model";
import { devicePageLines } from "./text/device-page";
import { groundsLines } from "./text/grounds";
import { rule, valueLines, wrap } from "./text/lines";
import { orderLines } from "./text/order";

/** The work order, and behind it its grounds and a device's click-sheet where they are given. */
export function sheetText(sheet: Sheet, grounds?: Grounds, devicePage?: DevicePage): string {
  const head = [
    ...titleLines(sheet),
    "",
    ...wrap(sheet.verdict),
    ...(sheet.progress ? ["", ...wrap(sheet.progress)] : []),
    "",
    ...sheet.details.flatMap((field) => valueLines(field)),
    ...(sheet.link ? ["", sheet.link.heading, ...wrap(sheet.link.text), sheet.link.url] : []),
  ];
  return joined([
    ...head,
    ...orderLines(sheet.order),
    ...(grounds ? groundsLines(grounds) : []),
    ...(devicePage ? devicePageLines(devicePage) : []),
    ...footLines(sheet),
  ]);
}

/** The grounds on their own, with the name of the sheet whose they are. */
export function groundsText(sheet: Sheet, grounds: Grounds): string {
  return joined([...titleLines(sheet), ...groundsLines(grounds), ...footLines(sheet)]);
}

const titleLines = ({ title, office }: Sheet): string[] => [title.toUpperCase(), ...wrap(office)];

const footLines = ({ footer }: Sheet): string[] => ["", rule, ...wrap(footer)];

const joined = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
