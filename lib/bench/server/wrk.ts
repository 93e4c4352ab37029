/** A load by wrk, which takes a tenth of the computer that Node's client does and leaves the rest to the server. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Asking, ID_DIGITS, ID_END, type Load, newIds } from "./asking";

const run = promisify(execFile);

/** It has no option that does nothing: without an address it tells its use and ends with 1. */
export const hasWrk = (): boolean => spawnSync("wrk", ["-v"]).error === undefined;

export async function wrkLoad(
  url: string,
  asking: Asking,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), "handoff-wrk-"));
  const script = join(folder, "asking.lua");
  try {
    writeFileSync(script, luaOf(asking));
    const options = ["-t1", `-c${connections}`, `-d${Math.ceil(seconds)}s`, "--latency", "-s", script];
    const { stdout } = await run("wrk", [...options, url]);
    return loadOf(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Requests without a body are written once. All texts are ASCII, which Lua quotes as JSON does. */
function luaOf({ method, headers, paths, body = ["", ""] }: Asking): string {
  const [before, after] = body.map((text) => JSON.stringify(text));
  const isNewEachTime = body[0] !== "";
  return `
wrk.method = "${method}"
${Object.entries(headers)
  .map(([name, value]) => `wrk.headers["${name}"] = ${JSON.stringify(value)}`)
  .join("\n")}
local paths = {${paths.map((path) => JSON.stringify(path)).join(",")}}
local written = {}
local turn = 0
function init()
  for at, path in ipairs(paths) do written[at] = wrk.format(nil, path) end
end
function request()
  turn = turn + 1
  local at = turn % #paths + 1
  if ${!isNewEachTime} then return written[at] end
  return wrk.format(nil, paths[at], nil, ${before} .. string.format("${newIds()}%0${ID_DIGITS}d${ID_END}", turn) .. ${after})
end
`;
}

/** What wrk has printed. */
export function loadOf(output: string): Load {
  const found = (pattern: RegExp) => pattern.exec(output)?.slice(1) ?? [];
  const [perSecond] = found(/Requests\/sec:\s+([\d.]+)/);
  const [p99, unit] = found(/99%\s+([\d.]+)(us|ms|s)/);
  const [requests] = found(/(\d+) requests in/);
  if (perSecond === undefined || p99 === undefined || requests === undefined) throw new Error(`wrk says: ${output}`);
  const [refused = 0] = found(/Non-2xx or 3xx responses: (\d+)/).map(Number);
  const broken = found(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/).map(Number);
  return {
    perSecond: Number(perSecond),
    p99: Number(p99) * (unit === "us" ? 0.001 : unit === "ms" ? 1 : 1000),
    requests: Number(requests),
    failed: broken.reduce((sum, one) => sum + one, refused),
  };
}
