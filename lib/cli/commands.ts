/** The commands of the command line. They say what they say through `io`; the exit code is what they return. */
import { writeFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { AnswersReading, Fault } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { buildSheet, type Sheet, sheetText } from "@/lib/sheet";
import type { PaperSize } from "@/lib/sheet/pdf";
import { CommandError } from "./command-error";
import { openInput, readDocument, readLines } from "./documents";
import { write } from "./output";
import { callersPath, writeFailure } from "./places";

export type Io = { output: Writable; errors: Writable /** Today, as an ISO date. */; today: () => string };

const DONE = 0;
const WRONG_DOCUMENT = 2;

export const usage = `Usage:
  handoff plan FILE                          the plan as JSON
  handoff plan --lines FILE                  one answers document a line in, one plan a line out
  handoff sheet FILE --text                  the sheet as plain text
  handoff sheet FILE --pdf OUT [--paper a4]  the sheet as a PDF file, on US Letter unless A4 is asked for
FILE is an answers document; - reads standard input. OUT may be - too: standard output. A sheet is of today, or of the day in --at 2026-11-21.
`;

const arriving: Record<string, string> = {
  export:
    "Device configurations have not arrived yet. `handoff plan FILE` prints the rows that they will be made from.",
  "check-script": "The check script has not arrived yet. The sheet's checklist says what to test by hand.",
};

export async function run(args: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = args;
  if (command === "plan") return plan(rest, io);
  if (command === "sheet") return sheet(rest, io);
  if (command === undefined || command === "help" || command === "--help") {
    await write(io.output, usage);
    return DONE;
  }
  throw new CommandError(arriving[command] ?? `There is no command “${command}”.\n${usage}`);
}

async function plan(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], allowPositionals: true, options: { lines: { type: "boolean" } } }),
  );
  const input = openInput(onlyFile(positionals));
  if (values.lines) return planLines(input, io);
  const reading = await readDocument(input);
  if (reading.faults.length > 0) return refuse(reading.faults, io);
  await write(io.output, `${JSON.stringify(planFor(reading.answers), null, 2)}\n`);
  return DONE;
}

async function planLines(input: AsyncIterable<Buffer | string>, io: Io): Promise<number> {
  let code = DONE;
  for await (const reading of readLines(input)) {
    if (reading.faults.length > 0) code = WRONG_DOCUMENT;
    await write(io.output, `${JSON.stringify(lineFor(reading))}\n`);
  }
  return code;
}

function lineFor({ answers, faults }: AnswersReading) {
  return faults.length > 0 ? { error: faults.map(faultLine) } : planFor(answers);
}

async function sheet(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        text: { type: "boolean" },
        pdf: { type: "string" },
        paper: { type: "string" },
        at: { type: "string" },
      },
    }),
  );
  const file = onlyFile(positionals);
  const { text, pdf } = values;
  if (Boolean(text) === (pdf !== undefined)) {
    throw new CommandError("Say how the sheet is to come out: add --text, or --pdf and the name of a file to write.");
  }
  const paper = paperOf(values.paper, pdf);
  const date = values.at ?? io.today();
  if (!z.iso.date().safeParse(date).success) {
    throw new CommandError(`--at takes a real date as year, month and day, such as 2026-11-21; “${date}” is none.`);
  }
  const { answers, faults } = await readDocument(openInput(file));
  if (faults.length > 0) return refuse(faults, io);
  const made = buildSheet({ answers, plan: planFor(answers), date });
  if (pdf === undefined) await write(io.output, sheetText(made));
  else if (pdf === "-") await write(io.output, await pdfOf(made, paper));
  else await writeInto(pdf, await pdfOf(made, paper));
  return DONE;
}

async function writeInto(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(callersPath(file), bytes);
  } catch (error) {
    throw writeFailure(file, error);
  }
}

/** The PDF's libraries are large; the other commands do without them. */
async function pdfOf(made: Sheet, paper: PaperSize): Promise<Uint8Array> {
  const { renderPdf } = await import("@/lib/sheet/pdf");
  const { installedFonts } = await import("@/lib/sheet/pdf/installed-fonts");
  return renderPdf(made, { paper, fonts: await installedFonts(made) });
}

function paperOf(paper: string | undefined, pdf: string | undefined): PaperSize {
  if (paper === undefined) return "letter";
  if (pdf === undefined) throw new CommandError("--paper is for --pdf only.");
  if (paper === "letter" || paper === "a4") return paper;
  throw new CommandError(`--paper takes letter or a4; “${paper}” is neither.`);
}

async function refuse(faults: readonly Fault[], io: Io): Promise<number> {
  await write(io.errors, faults.map((fault) => `${faultLine(fault)}\n`).join(""));
  return WRONG_DOCUMENT;
}

const faultLine = ({ path, sentence }: Fault) => `${path}: ${sentence}`;

function onlyFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined) throw new CommandError("Name the answers document, or - for standard input.");
  if (more.length > 0) throw new CommandError("Name one answers document only.");
  return file;
}

function parsed<Values>(parse: () => Values): Values {
  try {
    return parse();
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
