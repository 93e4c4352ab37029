/** What was typed behind a command. */
import { CommandError } from "./command-error";

export function parsed<Values>(parse: () => Values): Values {
  try {
    return parse();
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

export function onlyFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined) throw new CommandError("Name the answers document, or - for standard input.");
  if (more.length > 0) throw new CommandError("Name one answers document only.");
  return file;
}
