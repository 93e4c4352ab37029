import type { Writable } from "node:stream";
import type { Fault } from "@/lib/answers";
import { write } from "./output";

export type Io = { output: Writable; errors: Writable /** Today, as an ISO date. */; today: () => string };

export const DONE = 0;
export const WRONG_DOCUMENT = 2;

export const faultLine = ({ path, sentence }: Fault) => `${path}: ${sentence}`;

/** Nothing on standard output, a line for each fault on the other. */
export async function refuse(faults: readonly Fault[], io: Io): Promise<number> {
  await write(io.errors, faults.map((fault) => `${faultLine(fault)}\n`).join(""));
  return WRONG_DOCUMENT;
}
