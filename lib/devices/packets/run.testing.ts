import { spawn } from "node:child_process";

export type Ran = { code: number; said: string };

/** Whoever is root only now may lack the folder of the system's programs. */
export const env = { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin:/sbin` };

/** Runs a program to its end. What it says on either stream is kept. */
export function run(command: string, args: readonly string[], input = ""): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "pipe", timeout: 30_000, env });
    let said = "";
    const hear = (text: Buffer) => {
      said += text.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, said }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** The same, for what must not fail. */
export async function must(command: string, args: readonly string[], input = ""): Promise<string> {
  const { code, said } = await run(command, args, input);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${code}: ${said}`);
  return said;
}

export const inside = (namespace: string, command: readonly string[]) => ["netns", "exec", namespace, ...command];
