import { spawnSync } from "node:child_process";

/** As a user of the system finds them: whoever is root only now may lack the folder. */
const systemPath = `${process.env.PATH ?? ""}:/usr/sbin:/sbin`;

const programs = [
  "ip",
  "nft",
  "iptables-nft-restore",
  "ip6tables-nft-restore",
  "iptables-legacy-restore",
  "ip6tables-legacy-restore",
];

const filterTable = "*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n";

/**
 * What is missing to try rulesets with packets, in words that end “since …”; undefined where nothing is.
 * @param {(command: string, args: string[], input?: string) => number | undefined} [run] the exit code; undefined: not there
 * @param {{ platform: string, root: boolean }} [system]
 * @returns {string | undefined}
 */
export function missingForPackets(run = runHere, system = here()) {
  if (system.platform !== "linux") return "only Linux has network namespaces";
  if (!system.root) return "only root may make network namespaces";
  const absent = programs.filter((program) => run(program, ["-V"]) === undefined);
  if (absent.length > 0) return `${absent.join(", ")} ${absent.length > 1 ? "are" : "is"} not installed`;
  const name = `nh-${process.pid}-probe`;
  if (run("ip", ["netns", "add", name]) !== 0) return "this computer lets nobody make network namespaces";
  const inside = (command, input) => run("ip", ["netns", "exec", name, ...command], input);
  const refused = programs.filter(
    (program) =>
      (program === "nft" && inside(["nft", "list", "ruleset"]) !== 0) ||
      (program.endsWith("-restore") && inside([program], filterTable) !== 0),
  );
  run("ip", ["netns", "del", name]);
  if (refused.length > 0) return `this computer's kernel does not take what ${refused.join(", ")} says`;
  return undefined;
}

const here = () => ({ platform: process.platform, root: process.getuid?.() === 0 });

function runHere(command, args, input = "") {
  const { status, error } = spawnSync(command, args, {
    input,
    timeout: 10_000,
    env: { ...process.env, PATH: systemPath },
  });
  return error ? undefined : (status ?? 1);
}
