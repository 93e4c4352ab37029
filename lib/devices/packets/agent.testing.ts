/** A process in a namespace that answers and asks there, kept alive: starting one for each question would take longer than asking. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { env, inside } from "./run.testing";

export type Probe = { protocol: "tcp" | "udp" | "ftp"; from?: string; to: string; port: number };

export type Listening = { name: string; tcp: readonly number[]; udp: readonly number[]; addresses: readonly string[] };

export type Agent = {
  listen: (what: Listening) => Promise<unknown>;
  ask: (probes: readonly Probe[], wait: number) => Promise<readonly string[]>;
  close: () => void;
};

type Answer = { id: number; result?: string[]; error?: string };

const program = fileURLToPath(new URL("agent/main.mjs", import.meta.url));

export function startAgent(namespace: string): Agent {
  const child = spawn("ip", inside(namespace, [process.execPath, program]), {
    stdio: ["pipe", "pipe", "inherit"],
    env,
  });
  const waiting = new Map<number, { resolve: (result: string[]) => void; reject: (error: Error) => void }>();
  let next = 0;

  createInterface({ input: child.stdout }).on("line", (line) => {
    const { id, result, error }: Answer = JSON.parse(line);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (result) asked?.resolve(result);
    else asked?.reject(new Error(`${namespace}: ${error}`));
  });
  child.on("exit", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${namespace}: its agent ended (${code})`));
  });

  const send = (message: object) =>
    new Promise<readonly string[]>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      child.stdin.write(`${JSON.stringify({ id, ...message })}\n`);
    });

  return {
    listen: (listen) => send({ listen }),
    ask: (probes, wait) => send({ probes: probes.map((probe) => ({ ...probe, wait })) }),
    // It ends with its input.
    close: () => child.stdin.end(),
  };
}
