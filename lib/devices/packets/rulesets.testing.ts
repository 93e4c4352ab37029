/** How a router of the lab is told its rules, and how it forgets them. */
import { inside, must, type Ran, run } from "./run.testing";

export type BackEnd = "nft" | "legacy";

export type Ruleset = { kind: "nft"; text: string } | { kind: "iptables"; backEnd: BackEnd; v4: string; v6: string };

const families = { v4: "iptables", v6: "ip6tables" } as const;
type Family = keyof typeof families;

const restoreProgram = (family: Family, backEnd: BackEnd) => `${families[family]}-${backEnd}-restore`;

/** The legacy back end has one lock for the whole computer: other labs load too. */
const restore = (family: Family, backEnd: BackEnd) => [restoreProgram(family, backEnd), "-w", "20"];

/** As its own program takes it, with that program's return code: what was refused leaves a router as it was. */
export async function load(namespace: string, ruleset: Ruleset): Promise<Ran> {
  if (ruleset.kind === "nft") return run("ip", inside(namespace, ["nft", "-f", "-"]), ruleset.text);
  const rans: Ran[] = [];
  for (const family of ["v6", "v4"] as const)
    rans.push(await run("ip", inside(namespace, restore(family, ruleset.backEnd)), ruleset[family]));
  return { code: Math.max(...rans.map(({ code }) => code)), said: rans.map(({ said }) => said).join("") };
}

const open = (...chains: string[]) => chains.map((chain) => `:${chain} ACCEPT [0:0]`);
const filter = ["*filter", ...open("INPUT", "FORWARD", "OUTPUT"), "COMMIT"];
const raw = ["*raw", ...open("PREROUTING", "OUTPUT"), "COMMIT"];
const nat = ["*nat", ...open("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"), "COMMIT"];

/** Everything open again, as a router is without rules. */
export async function forget(namespace: string): Promise<void> {
  await must("ip", inside(namespace, ["nft", "flush", "ruleset"]));
  for (const family of ["v4", "v6"] as const) {
    const tables = [...filter, ...raw, ...(family === "v4" ? nat : []), ""].join("\n");
    await must("ip", inside(namespace, restore(family, "legacy")), tables);
  }
}
