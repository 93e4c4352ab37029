import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The sheet of an office as the command line writes it. */
export async function sheetPdf(
  office: unknown,
  { paper, at, part = "both" }: { paper: string; at: string; part?: "order" | "both" },
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "handoff-pdf-"));
  const [input, output] = [join(folder, "office.json"), join(folder, "sheet.pdf")];
  await writeFile(input, JSON.stringify(office));
  const handoff = ["--import", "tsx", "lib/cli/main.ts", "sheet", input, "--pdf", output, "--paper", paper];
  await promisify(execFile)(process.execPath, [...handoff, "--at", at, "--part", part]);
  const bytes = await readFile(output);
  await rm(folder, { recursive: true });
  return bytes;
}
