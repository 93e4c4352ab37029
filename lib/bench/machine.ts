import { cpus } from "node:os";

/** What the figures were measured on, in a line. */
export function machineLine(chromium: string | undefined): string {
  const cores = cpus();
  return [
    `${cores.length} cores (${cores[0]?.model.trim() || process.arch})`,
    `Node ${process.versions.node}`,
    ...(chromium ? [`Chromium ${chromium}`] : []),
  ].join(", ");
}
