/** A server of the bench's own in a process of its own, so that it shares nothing with what measures it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "@/lib/dev/root.mjs";

export type ChildServer = { url: string; pid: number; stop: () => Promise<void> };

/** Runs a script of the project that says "… is at http://…" once it listens. */
export async function childServer(script: string, settings: Record<string, string> = {}): Promise<ChildServer> {
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: root,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", ...settings, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8");
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (part: string) => {
      if (output.length < 10_000) output += part;
      const said = /is at (http:\S+)/.exec(output)?.[1];
      if (said) resolve(said);
    });
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code}:\n${output}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null) return;
      const end = once(child, "exit");
      child.kill();
      await end;
    },
  };
}
