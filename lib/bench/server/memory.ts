import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { ChildServer } from "@/lib/bench/child-server";

/** What a server holds at this moment, in bytes. */
export async function memoryOf({ pid }: ChildServer): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) * 1024;
}
