/** `npm run --silent handoff -- COMMAND [FILE]`: the same code as in the app, from a terminal. */
import { CommandError } from "./command-error";
import { run } from "./commands";

const FAILED = 1;

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : FAILED));

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function sentenceFor(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  return `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
}

try {
  process.exitCode = await run(process.argv.slice(2), { output: process.stdout, errors: process.stderr, today });
} catch (error) {
  process.stderr.write(`${sentenceFor(error).trimEnd()}\n`);
  process.exitCode = FAILED;
}
