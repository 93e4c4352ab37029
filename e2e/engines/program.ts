import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

export type Program = { child: ChildProcess; output: () => string; stop: () => void };

/** Starts a program with a group of its own, so that it can be ended together with all that it starts. */
export function startProgram(
  command: string,
  args: readonly string[],
  settings: { env?: Record<string, string>; cwd?: string } = {},
): Program {
  const child = spawn(command, args, {
    cwd: settings.cwd,
    env: { ...process.env, ...settings.env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part) => {
      output += part;
    });
  child.on("error", (error) => {
    output += error.message;
  });
  const stop = () => {
    process.off("exit", stop);
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  };
  process.on("exit", stop);
  return { child, output: () => output, stop };
}

/** Asks again and again until there is an answer. */
export async function eventually<Answer>(
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  otherwise: () => string,
): Promise<Answer> {
  const end = Date.now() + 60_000;
  for (;;) {
    let reason: unknown;
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > end) throw new Error(reason ? `${otherwise()} ${reason}` : otherwise());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("This computer has no free port.");
  return address.port;
}

/** Where the first of these programs is, each a path or a name to be looked up. */
export function programAt(...candidates: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return candidates
    .flatMap((name) => (name.includes("/") ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}
