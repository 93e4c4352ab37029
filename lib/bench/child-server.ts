/** A server in a process of its own, so that it shares nothing with what measures it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { root } from "@/lib/dev/root.mjs";

export type ChildServer = { url: string; pid: number; stop: () => Promise<void> };
type Settings = Readonly<Record<string, string>>;

/** What `npm start` tells Node. */
const options = startCommand()
  .split(" ")
  .filter((word) => word.startsWith("--"));

function startCommand(): string {
  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return scripts.start;
}

/** Runs a script of the project; what is built runs as it is, by Node alone. */
export function childServer(script: string, settings: Settings = {}): Promise<ChildServer> {
  const compiled = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  return launched(process.execPath, [...options, ...compiled, script], settings);
}

/**
 * Runs a command that says "… is at http://…" once it listens. It writes into a file, as servers do: reading a log of every
 * request would cost whoever measures as much as it costs the server.
 */
export async function launched(command: string, args: string[], settings: Settings = {}): Promise<ChildServer> {
  const folder = mkdtempSync(join(tmpdir(), "handoff-server-"));
  const log = join(folder, "log");
  const file = openSync(log, "a");
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", ...settings, NODE_ENV: "production" },
    stdio: ["ignore", file, "inherit"],
  });
  closeSync(file);
  const end = once(child, "exit").finally(() => rmSync(folder, { recursive: true, force: true }));
  let url: string | undefined;
  while (url === undefined) {
    await Promise.race([delay(5), end]);
    if (child.exitCode !== null) throw new Error(`${[command, ...args].join(" ")} ended with ${child.exitCode}`);
    url = /is at (http:\S+)/.exec(readFileSync(log, "utf8"))?.[1];
  }
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await end;
    },
  };
}
