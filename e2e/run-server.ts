import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

const serverArguments = ["site/server.mjs"];

type Launched = { child: ChildProcess; output: () => string };

export type RunningServer = {
  url: string;
  port: number;
  /** Everything written to standard output and standard error so far. */
  output: () => string;
  /** Sends a signal and resolves to the exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the built app as `npm start` does, on a free port of this computer. */
export function runServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  return running(launch(process.execPath, serverArguments, settings));
}

/** Starts it as npm does, with a shell in between that hands no signal on. */
export function runServerBehindShell(): Promise<RunningServer> {
  const command = `"${process.execPath}" ${serverArguments.join(" ")}; true`;
  return running(launch("sh", ["-c", command], { npm_lifecycle_event: "start" }));
}

async function running({ child, output }: Launched): Promise<RunningServer> {
  const exit = exitOf(child);
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const port = /^Network Handoff is at http:\/\/\S+?:(\d+)/m.exec(output())?.[1];
      if (port) resolve(Number(port));
    });
    exit.then((code) => reject(new Error(`The server ended with ${code}:\n${output()}`)));
  });
  return {
    url: `http://localhost:${port}`,
    port,
    output,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return exit;
    },
  };
}

/** Starts a server that is expected to give up, and resolves to what it said. */
export async function runFailingServer(
  settings: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(process.execPath, serverArguments, settings);
  return { code: await exitOf(child), output: output() };
}

function launch(command: string, args: string[], settings: Record<string, string>): Launched {
  const data = mkdtempSync(join(tmpdir(), "network-handoff-"));
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", DATA_DIR: data, ...settings, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.once("close", () => rmSync(data, { recursive: true, force: true }));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => (text += part));
  return { child, output: () => text };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "close");
  return code;
}
