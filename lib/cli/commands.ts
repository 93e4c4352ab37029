/** The commands of the command line. They say what they say through `io`; the exit code is what they return. */
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { AnswersReading, Fault } from "@/lib/answers";
import { planFor } from "@/lib/plan";
import { buildSheet, sheetText } from "@/lib/sheet";
import { CommandError } from "./command-error";
import { openInput, readDocument, readLines } from "./documents";
import { write } from "./output";

export type Io = { output: Writable; errors: Writable /** Today, as an ISO date. */; today: () => string };

const DONE = 0;
const WRONG_DOCUMENT = 2;

export const usage = `Usage:
  handoff plan FILE                          the plan as JSON
  handoff plan --lines FILE                  one answers document a line in, one plan a line out
  handoff sheet FILE --text [--at 2026-11-21] the sheet as plain text
FILE is an answers document; - reads standard input.
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

async function planLines(input: NodeJS.ReadableStream, io: Io): Promise<number> {
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
      options: { text: { type: "boolean" }, pdf: { type: "string" }, at: { type: "string" } },
    }),
  );
  const file = onlyFile(positionals);
  if (values.pdf !== undefined) {
    throw new CommandError("The PDF file has not arrived yet. Use --text, or print the sheet from the app.");
  }
  if (!values.text) throw new CommandError("Say how the sheet is to come out: add --text.");
  const date = values.at ?? io.today();
  if (!z.iso.date().safeParse(date).success) {
    throw new CommandError(`--at takes a real date as year, month and day, such as 2026-11-21; “${date}” is none.`);
  }
  const { answers, faults } = await readDocument(openInput(file));
  if (faults.length > 0) return refuse(faults, io);
  await write(io.output, sheetText(buildSheet({ answers, plan: planFor(answers), date })));
  return DONE;
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
