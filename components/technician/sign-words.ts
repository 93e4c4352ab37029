/** Pressing it says what is signed: nobody is asked a second time about what stands by name above it. */
export function signLabel(open: number): string {
  if (open === 0) return "Sign off";
  return `Sign off with ${open === 1 ? "1 job" : `${open} jobs`} open`;
}

/** What a signature leaves, after who and when; nothing where all is done. */
export function leftWords(open: number, red: number): string {
  const left = [open > 0 && `${open} ${open === 1 ? "job" : "jobs"} open`, red > 0 && `${red} red`];
  const parts = left.filter((part) => part !== false);
  return parts.length > 0 ? `, with ${parts.join(" and ")}` : "";
}
