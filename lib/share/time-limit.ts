/** Ends a call after so long. A browser from before the fall of 2022 can't, and must not read as one without a connection. */
export function timeLimit(milliseconds: number): AbortSignal | null {
  return "timeout" in AbortSignal ? AbortSignal.timeout(milliseconds) : null;
}
