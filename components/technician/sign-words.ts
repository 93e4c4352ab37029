/** Pressing it says what is signed: nobody is asked a second time about what stands by name above it. */
export function signLabel(open: number): string {
  if (open === 0) return "Sign off";
  return `Sign off with ${open === 1 ? "1 job" : `${open} jobs`} open`;
}
