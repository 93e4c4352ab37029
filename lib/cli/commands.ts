/** The commands of the command line. They say what they say through `io`; the exit code is what they return. */
import { parseArgs } from "node:util";
import type { AnswersReading } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { onlyFile, parsed } from "./arguments";
import { CommandError } from "./command-error";
import { openInput, readLines } from "./documents";
import { exportFor } from "./export";
import { DONE, faultLine, type Io, refuse, WRONG_DOCUMENT } from "./io";
import { jobs } from "./jobs";
import { write } from "./output";
import { sheet } from "./sheet";
import { readSource } from "./source";

export const usage = `Usage:
  handoff plan FILE                          the plan as JSON
  handoff plan --lines FILE                  one answers document a line in, one plan a line out
  handoff jobs FILE                          the jobs as JSON, in the order in which they are done
  handoff sheet FILE --text                  the work order and its grounds as plain text
  handoff sheet FILE --pdf OUT [--paper a4]  the same as a PDF file, on US Letter unless A4 is asked for
  handoff export FILE --to DEVICE            the configuration or click-sheet of a device; --name wan=eth0 names what it
                                             needs, --out DIR writes its files into a folder
  handoff export --list                      the devices as JSON, with the names that each needs
FILE is an answers document, or the record of a handoff: then its plan counts as it was shared, with what was found on site
filled in, and --today derives it anew. - reads standard input. OUT may be - too: standard output.
--part order prints the work order alone, --part grounds (with --text) its grounds alone. A sheet is of today, or of the day in --at 2026-11-21;
--device sheet-… adds how that device is set by hand.
`;

const arriving = new Map(
  Object.entries({
    compare:
      "Comparing a router's configuration has not arrived yet. `handoff plan FILE` prints the rows to compare with.",
    "check-script": "The check script has not arrived yet. The jobs of the phase “test” say what to test by hand.",
    evidence:
      "Reading the check script's output has not arrived yet. The jobs of the phase “test” say what must be seen.",
    letters: "Letters have not arrived yet. `handoff plan FILE` prints the questions, each with whom to ask.",
  }),
);

export async function run(args: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = args;
  if (command === "plan") return plan(rest, io);
  if (command === "jobs") return jobs(rest, io);
  if (command === "sheet") return sheet(rest, io);
  if (command === "export") return exportFor(rest, io);
  if (command === undefined || command === "help" || command === "--help") {
    await write(io.output, usage);
    return DONE;
  }
  throw new CommandError(arriving.get(command) ?? `There is no command “${command}”.\n${usage}`);
}

async function plan(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lines: { type: "boolean" }, today: { type: "boolean" } },
    }),
  );
  const file = onlyFile(positionals);
  if (values.lines) return planLines(openInput(file), io);
  const source = await readSource(file, values);
  if (source.faults.length > 0) return refuse(source.faults, io);
  await write(io.output, `${JSON.stringify(source.plan, null, 2)}\n`);
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
