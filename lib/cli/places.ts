/** Where files are, for whoever called, and why one can't be read or written. */
import { dirname, resolve } from "node:path";
import { CommandError } from "./command-error";

/** npm runs its scripts in the project's folder; what people type is meant from the folder in which they typed it. */
export function callersPath(file: string, env: Readonly<Record<string, string | undefined>> = process.env): string {
  // A script of another name may have left its own folder in the environment.
  const folder = env.npm_lifecycle_event === "handoff" ? env.INIT_CWD : undefined;
  return resolve(folder ?? ".", file);
}

export function readFailure(file: string, error: unknown): unknown {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new CommandError(`There is no file “${file}”. Check the name.`);
    case "EACCES":
    case "EPERM":
      return new CommandError(`The file “${file}” may not be read. Check its permissions.`);
    case "EISDIR":
      return new CommandError(`“${file}” is a folder. Name a file in it.`);
    default:
      return error;
  }
}

export function writeFailure(file: string, error: unknown): unknown {
  switch (codeOf(error)) {
    case "ENOENT":
      return new CommandError(
        `There is no folder “${dirname(file)}”. Make it first, or name another place for the PDF.`,
      );
    case "ENOTDIR":
      return new CommandError(`“${dirname(file)}” is no folder. Name another place for the PDF.`);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new CommandError(`“${file}” can’t be written. Check the permissions, or name another place for the PDF.`);
    case "ENOSPC":
    case "EDQUOT":
      return new CommandError(`“${file}” can’t be written: there is no room left. Name another place for the PDF.`);
    case "EISDIR":
      return new CommandError(`“${file}” is a folder. Name a file in it.`);
    default:
      return error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
