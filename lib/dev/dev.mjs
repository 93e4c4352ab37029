/** `npm run dev`: the framework serves the pages and reloads them; the API runs beside it, and gets what is below `/api`. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { requireNode } from "./node-version.mjs";
import { root } from "./root.mjs";

requireNode();

const port = process.env.PORT ?? "3000";
const host = process.env.HOST ?? "127.0.0.1";
const running = [];

const api = start(["--import", "tsx", "server.ts"], {
  PORT: "0",
  HOST: "127.0.0.1",
  // It is reached through the framework, which tells from where.
  TRUSTED_PROXIES: "127.0.0.1,::1",
});
let output = "";
api.stdout.setEncoding("utf8").on("data", (text) => {
  if (running.length > 1) {
    process.stdout.write(text);
    return;
  }
  output += text;
  const address = /is at (http:[^\s,]+)/.exec(output)?.[1];
  if (!address) return;
  const next = join(root, "node_modules/next/dist/bin/next");
  start([next, "dev", "--port", port, "--hostname", host], { API_ADDRESS: address }).stdout.pipe(process.stdout);
});

function start(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  child.once("exit", (code) => stop(code ?? 1));
  return child;
}

function stop(code) {
  for (const child of running) child.kill();
  process.exitCode = code;
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(0));
