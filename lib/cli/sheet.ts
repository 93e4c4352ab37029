import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { SheetInput } from "@/lib/sheet";
import { devicePageOf } from "@/lib/sheet/device-page";
import type { DevicePage } from "@/lib/sheet/model";
import type { PaperSize } from "@/lib/sheet/pdf";
import { onlyFile, parsed } from "./arguments";
import { CommandError } from "./command-error";
import { entryOf, exportedFor } from "./device";
import { DONE, type Io, refuse } from "./io";
import { write } from "./output";
import { callersPath, writeFailure } from "./places";
import { type Part, pdfOf, textOf } from "./sheet-parts";
import { readSource } from "./source";

export async function sheet(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        text: { type: "boolean" },
        pdf: { type: "string" },
        part: { type: "string" },
        paper: { type: "string" },
        at: { type: "string" },
        today: { type: "boolean" },
        device: { type: "string" },
        name: { type: "string", multiple: true },
      },
    }),
  );
  const file = onlyFile(positionals);
  const { text, pdf } = values;
  if (Boolean(text) === (pdf !== undefined)) {
    throw new CommandError("Say how the sheet is to come out: add --text, or --pdf and the name of a file to write.");
  }
  const part = partOf(values.part, pdf);
  if (part === "grounds" && values.device !== undefined)
    throw new CommandError("A click-sheet stands behind the work order: take --part order or both with --device.");
  if (values.name !== undefined && values.device === undefined) throw new CommandError("--name is for --device only.");
  const paper = paperOf(values.paper, pdf);
  const date = values.at ?? io.today();
  if (!z.iso.date().safeParse(date).success) {
    throw new CommandError(`--at takes a real date as year, month and day, such as 2026-11-21; “${date}” is none.`);
  }
  const { answers, plan, faults } = await readSource(file, values);
  if (faults.length > 0) return refuse(faults, io);
  const input: SheetInput = { answers, plan, date };
  const page = values.device === undefined ? undefined : await pageOf(values.device, input, values.name ?? []);
  if (pdf === undefined) await write(io.output, textOf(input, part, page));
  else if (pdf === "-") await write(io.output, await pdfOf(input, paper, part === "both", page));
  else await writeInto(pdf, await pdfOf(input, paper, part === "both", page));
  return DONE;
}

/** The click-sheet of a device as a page of the sheet. */
async function pageOf(id: string, { answers, plan }: SheetInput, given: readonly string[]): Promise<DevicePage> {
  const entry = entryOf(id);
  const page = devicePageOf(entry.title, await exportedFor(entry, answers, plan, given));
  if (page) return page;
  throw new CommandError(
    `--device takes a click-sheet (sheet-…); “${id}” is a configuration: print it with export --to ${id}.`,
  );
}

async function writeInto(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(callersPath(file), bytes);
  } catch (error) {
    throw writeFailure(file, error);
  }
}

function partOf(part: string | undefined, pdf: string | undefined): Part {
  if (part === undefined) return "both";
  if (part === "grounds" && pdf !== undefined) {
    throw new CommandError("The grounds have no PDF of their own. Take --part both, or --text for the grounds alone.");
  }
  if (part === "order" || part === "grounds" || part === "both") return part;
  throw new CommandError(`--part takes order, grounds or both; “${part}” is none of them.`);
}

function paperOf(paper: string | undefined, pdf: string | undefined): PaperSize {
  if (paper === undefined) return "letter";
  if (pdf === undefined) throw new CommandError("--paper is for --pdf only.");
  if (paper === "letter" || paper === "a4") return paper;
  throw new CommandError(`--paper takes letter or a4; “${paper}” is neither.`);
}
