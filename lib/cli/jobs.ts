import { parseArgs } from "node:util";
import { jobsOf } from "@/lib/jobs";
import { onlyFile, parsed } from "./arguments";
import { DONE, type Io, refuse } from "./io";
import { write } from "./output";
import { readSource } from "./source";

/** Other programs read this: what it prints of a job is fixed, and what the app shows besides is not. */
export async function jobs(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], allowPositionals: true, options: { today: { type: "boolean" } } }),
  );
  const { plan, faults } = await readSource(onlyFile(positionals), values);
  if (faults.length > 0) return refuse(faults, io);
  const printed = jobsOf(plan).map((job) => {
    const { id, phase, who, title, settles } = job;
    return { id, phase, who, title, settles, answers: job.answers };
  });
  await write(io.output, `${JSON.stringify(printed, null, 2)}\n`);
  return DONE;
}
