/** A lab that crashed leaves its namespaces: their names tell whose they were. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.testing";

/** Where `ip netns exec` finds a namespace’s own hosts and resolver. */
export const configOf = (namespace: string) => join("/etc/netns", namespace);

export const namespaceOf = (lab: string, role: string) => `nh-${process.pid}-${lab}-${role}`;

/** By name, one after the other: the kernel takes them down in the background. */
export async function remove(namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) {
    await run("ip", ["netns", "del", namespace]);
    rmSync(configOf(namespace), { recursive: true, force: true });
  }
}

export async function removeLeftovers(): Promise<void> {
  const { said } = await run("ip", ["netns", "list"]);
  const listed = said.split("\n").map((line) => line.split(" ")[0] ?? "");
  const names = new Set([...listed, ...configured()]);
  await remove([...names].filter((name) => isDead(name)));
}

function configured(): string[] {
  try {
    return readdirSync("/etc/netns");
  } catch {
    return [];
  }
}

function isDead(namespace: string): boolean {
  const pid = /^nh-(\d+)-/.exec(namespace)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}
