/** The commands are called in this process; that they are reached from a terminal, `cli.test.ts` shows. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { deviceEntries } from "@/lib/devices/catalogue";
import { planFor } from "@/lib/rules";
import { documentHash } from "@/lib/share/canonical";
import { recordText } from "@/lib/share/record";
import { emptyWork } from "@/lib/work/edit";
import { run } from "./commands";

const folder = mkdtempSync(join(tmpdir(), "handoff-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function fileOf(document: unknown): string {
  const file = join(folder, `${count++}.json`);
  writeFileSync(file, typeof document === "string" ? document : JSON.stringify(document));
  return file;
}

async function handoff(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const into = (key: "out" | "err") =>
    new Writable({
      write(chunk, _encoding, done) {
        said[key] += chunk;
        done();
      },
    });
  try {
    const code = await run(args, { output: into("out"), errors: into("err"), today: () => "2026-11-21" });
    return { code, ...said };
  } catch (error) {
    return { code: 1, ...said, err: error instanceof Error ? error.message : String(error) };
  }
}

const office = answersOf({
  "features.mobile": "outside",
  "server.address": "192.168.1.10",
  "server.routerAddress": "192.168.1.1",
  "server.prefixLength": 24,
});
const named = ["--name", "wan=eth0", "--name", "lan=eth1"];

describe("export", () => {
  it("prints the one file of a device, with the names that were given", async () => {
    const { code, out, err } = await handoff("export", fileOf(office), "--to", "nftables", ...named);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("dnat ip to 192.168.1.10:443");
    expect(out).toContain('iifname "eth0"');
  });

  it("prints the same from standard output and into a folder", async () => {
    const file = fileOf(office);
    const out = join(folder, "out", "deep");
    const printed = await handoff("export", file, "--to", "nftables", ...named);
    const written = await handoff("export", file, "--to", "nftables", ...named, "--out", out);
    expect(written).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(out)).toEqual(["network-handoff.nft"]);
    expect(readFileSync(join(out, "network-handoff.nft"), "utf8")).toBe(printed.out);
  });

  it("names each name that is missing, and prints nothing", async () => {
    const { code, out, err } = await handoff(
      "export",
      fileOf({ version: 1 }),
      "--to",
      "nftables",
      "--name",
      "wan=eth0",
    );
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("--name lan=");
    expect(err).toContain("--name lan-network=");
    expect(err).not.toContain("--name wan=");
  });

  it.each([
    ["a name that could end a line", ["--name", "wan=eth0\n}"], /wan: .*15 at most/],
    ["a name that is none of the device’s", ["--name", "zone=WAN"], /takes no name “zone”.*wan/],
    ["a name without a value", ["--name", "wan"], /KEY=VALUE/],
    ["a network that is none", [...named, "--name", "lan-network=192.168.1.7/24"], /lan-network: .*prefix/],
  ])("refuses %s", async (_what, args, sentence) => {
    const { code, out, err } = await handoff("export", fileOf(office), "--to", "nftables", ...args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(sentence);
  });

  it.each([
    ["no device", [], /--to and one of/],
    ["a device that there is not", ["--to", "toaster"], /no device “toaster”/],
  ])("refuses %s, and names those that there are", async (_what, args, sentence) => {
    const { code, err } = await handoff("export", fileOf(office), ...args);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).toContain("nftables");
  });

  it("refuses a wrong document with exit 2, whatever the names", async () => {
    const wrong = { version: 1, server: { address: "8.8.8.8" } };
    const { code, out, err } = await handoff("export", fileOf(wrong), "--to", "nftables");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^server\.address: /);
  });

  it("says in its first line that it is unfinished while the server’s address is not known, and opens nothing", async () => {
    const blank = answersOf({ "features.mobile": "outside" });
    const names = [...named, "--name", "lan-network=192.168.1.0/24"];
    const { code, out } = await handoff("export", fileOf(blank), "--to", "nftables", ...names);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toContain("UNFINISHED");
    expect(out).not.toContain("dnat");
  });
});

describe("export --list", () => {
  it("tells every device with its files, names and proof", async () => {
    const { code, out } = await handoff("export", "--list");
    expect(code).toBe(0);
    const list: { id: string; files: string[]; proof: string; reads: boolean }[] = JSON.parse(out);
    expect(list.map(({ id }) => id)).toEqual(deviceEntries.map(({ id }) => id));
    for (const { files, proof, reads } of list) {
      expect(files.length).toBeGreaterThan(0);
      expect(["packet-tested", "read-back", "documentation"]).toContain(proof);
      expect(reads).toBe(false);
    }
  });
});

describe("the record of a handoff in place of an answers document", () => {
  const answers = answersOf({ "features.mobile": "outside", "internet.externalAddress": "static" });
  /** Shared when the rules were others: 443 was not opened then. */
  const plan = { ...planFor(answersOf({ "internet.externalAddress": "static" })), rulesetVersion: "2020.1.0" };
  const shared = { version: 2 as const, answers, plan, date: "2026-11-21" };
  const planRef = { revision: 1, blob: "ab".repeat(32), document: documentHash(shared) };
  const record = recordText({
    savedAt: new Date("2026-11-22T09:00:00.000Z"),
    share: { id: "oKGio6SlpqeoqaqrrK2urw", epoch: 1 },
    plan: shared,
    planRef,
    work: {
      ...emptyWork(planRef),
      found: { "server.address": { value: "192.168.7.20", at: "2026-11-21T09:00:00.000Z" } },
    },
  });
  const names = [...named, "--name", "lan-network=192.168.7.0/24"];

  it("counts with the plan that was shared, and its blanks are filled with what was found", async () => {
    const { code, out } = await handoff("plan", fileOf(record));
    expect(code).toBe(0);
    const printed = JSON.parse(out);
    expect(printed.rulesetVersion).toBe("2020.1.0");
    expect(printed.inbound[0]).toMatchObject({ id: "in-443", action: "block" });
    expect(out).toContain("192.168.7.20");
    expect((await handoff("export", fileOf(record), "--to", "nftables", ...names)).out).not.toContain("dnat");
  });

  it("with --today is derived anew, from the answers and what was found", async () => {
    const { out } = await handoff("export", fileOf(record), "--to", "nftables", ...names, "--today");
    expect(out).toContain("dnat ip to 192.168.7.20:443");
  });

  it("is refused where it was damaged", async () => {
    const { code, out, err } = await handoff(
      "export",
      fileOf(record.replace("192.168.7.20", "192.168.7.21")),
      "--to",
      "nftables",
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^document: .*damaged/);
  });
});

describe("sheet --device", () => {
  it("takes no configuration: only what is set by hand is a page", async () => {
    const { code, err } = await handoff("sheet", fileOf(office), "--text", "--device", "nftables", ...named);
    expect(code).toBe(1);
    expect(err).toContain("sheet-");
  });
});
