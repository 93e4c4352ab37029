/** The links of several offices as a text for the firm's own files. Whoever holds it can do all that the offices can. */

export type OfficeLinks = { office: string; technician: string; own: string; ends: string };

export function linksText(offices: readonly OfficeLinks[], day: string): string {
  return [
    `Network Handoff: links, saved on ${day}`,
    "",
    "Keep this file secret. An office’s own link can read and change its sheet, and replace or withdraw its link.",
    "To take an office up again, open its own link in a browser and choose “Keep this office in this browser”.",
    "Send a technician the technician’s link, and nothing else of this file.",
    ...offices.flatMap(({ office, technician, own, ends }) => [
      "",
      `Office: ${oneLine(office)}`,
      `Technician’s link: ${technician}`,
      `Own link (secret): ${own}`,
      `Works until: ${ends}`,
    ]),
    "",
  ].join("\n");
}

export function linksFileName(day: string): string {
  return `network handoff links ${day}.txt`;
}

/** A name must not pass for a line of the file's own. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
