import { parseArgs } from "node:util";
import { jobsOf } from "@/lib/jobs";
import { planFor } from "@/lib/rules";
import { onlyFile, parsed } from "./arguments";
import { openInput, readDocument } from "./documents";
import { DONE, type Io, refuse } from "./io";
import { write } from "./output";

/** Other programs read this: what it prints of a job is fixed, and what the app shows besides is not. */
export async function jobs(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parsed(() => parseArgs({ args: [...args], allowPositionals: true, options: {} }));
  const { answers, faults } = await readDocument(openInput(onlyFile(positionals)));
  if (faults.length > 0) return refuse(faults, io);
  const printed = jobsOf(planFor(answers)).map((job) => {
    const { id, phase, who, title, settles } = job;
    return { id, phase, who, title, settles, answers: job.answers };
  });
  await write(io.output, `${JSON.stringify(printed, null, 2)}\n`);
  return DONE;
}
