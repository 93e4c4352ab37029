import { blanksOf, leftForAnswers } from "@/lib/devices/common-left";
import type { ConfigurationDevice } from "@/lib/devices/device";
import { cellOf } from "./cell";
import { columns, type Row, rowsOf } from "./rows";

/** It is no router: rows settle nothing, and what stands in them is still to be done. */
export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "spreadsheets, tickets and lists of assets that read CSV (RFC 4180), in UTF-8.",
  files: ["network-handoff.csv"],
  names: [],
  cannot: ["Set anything: these are rows to read, for tickets and lists."],
  effect: "It changes no router. A cell that a spreadsheet could take for a formula begins with an apostrophe.",
  goBack: "nothing was changed.",
  sources: ["RFC 4180, Common Format and MIME Type for CSV Files"],
  write: (policy) => ({
    files: [
      {
        name: "network-handoff.csv",
        content: (head) => {
          const about = head.map((note): Row => ({ item: "about", note: note.replace(/^- /, "") }));
          return [columns, ...[...rowsOf(policy), ...about].map(cells)].map(line).join("");
        },
      },
    ],
    does: [],
    left: leftForAnswers(policy),
    blanks: blanksOf(policy, { reservations: true }),
  }),
};

const cells = (row: Row): string[] => columns.map((column) => row[column] ?? "");

const line = (texts: readonly string[]): string => `${texts.map(cellOf).join(",")}\r\n`;
