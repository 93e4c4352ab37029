import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/answers";
import { jobsOf } from "@/lib/jobs";
import { planFor } from "@/lib/rules";
import { buildSheet, type SheetInput } from "@/lib/sheet";
import { buildGrounds } from "@/lib/sheet/grounds";
import { renderPdf } from "@/lib/sheet/pdf";
import { installedFonts } from "@/lib/sheet/pdf/installed-fonts";

type Result = { code: number | null; out: string; err: string };

const folder = mkdtempSync(join(tmpdir(), "handoff-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function start(args: readonly string[], nodeOptions: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeOptions, "--import", "tsx", "lib/cli/main.ts", ...args]);
}

function handoff(args: readonly string[], input: string | Buffer = ""): Promise<Result> {
  return resultOf(start(args), input);
}

function resultOf(child: ChildProcess, input: string | Buffer = ""): Promise<Result> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

const portal = {
  version: 1,
  features: { patientPortal: "yes", portalSite: "office" },
  server: { address: "192.168.1.10" },
};

const { answers } = readAnswers(portal);
const input: SheetInput = { answers, plan: planFor(answers), date: "2026-11-21" };

async function pdfWithGrounds(paper: "letter" | "a4"): Promise<Uint8Array> {
  const [made, grounds] = [buildSheet(input), buildGrounds(input)];
  return renderPdf(made, { paper, fonts: await installedFonts(made, grounds), grounds });
}

describe("plan", () => {
  it("prints the same plan as the app derives, and exits 0", async () => {
    const file = join(folder, "portal.json");
    writeFileSync(file, JSON.stringify(portal));
    const { code, out, err } = await handoff(["plan", file]);
    expect(JSON.parse(out)).toEqual(planFor(readAnswers(portal).answers));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("reads standard input when the file is -", async () => {
    const { code, out } = await handoff(["plan", "-"], JSON.stringify(portal));
    expect(code).toBe(0);
    expect(JSON.parse(out).inbound[0]).toMatchObject({ id: "in-443", action: "forward" });
  });

  it("refuses a wrong document with a line for each fault, nothing on standard output, and exit 2", async () => {
    const wrong = {
      version: 1,
      features: { mobile: "sometimes" },
      internet: { externalIp: "10.0.0.1" },
      confirmations: { messageServer: { sources: ["198.51.100.0/8"] } },
    };
    const { code, out, err } = await handoff(["plan", "-"], JSON.stringify(wrong));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const paths = err
      .trim()
      .split("\n")
      .map((line) => line.split(": ")[0]);
    expect(paths).toEqual(["features.mobile", "internet.externalIp", "confirmations.messageServer.sources.0"]);
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ["bytes that are no UTF-8, cut at 64 KiB", Buffer.from(`${" ".repeat(65_535)}é${" ".repeat(9)}`)],
    ["more than 64 KiB", JSON.stringify({ version: 1, filler: "x".repeat(70_000) })],
  ])("refuses %s as a whole", async (_name, input) => {
    const { code, out, err } = await handoff(["plan", "-"], input);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^document: .+\.\n$/);
  });
});

describe("a document in another encoding", () => {
  const named = '{"version":1,"office":{"name":"Zahnärzte Müller"}}';

  it.each([
    ["UTF-16", Buffer.from(named, "utf16le")],
    ["Windows-1252", Buffer.from(named, "latin1")],
  ])("is refused, and %s is named", async (encoding, input) => {
    const { code, err } = await handoff(["plan", "-"], input);
    expect(code).toBe(2);
    expect(err).toMatch(/^document: .+\.\n$/);
    expect(err).toContain(encoding);
  });

  it("is named for each of many lines, whether all or one are written in it", async () => {
    const all = await handoff(["plan", "--lines", "-"], Buffer.from(`\ufeff${named}\n${named}\n`, "utf16le"));
    expect(all.code).toBe(2);
    expect(all.out.split("\n").filter((line) => line.includes("UTF-16")).length).toBeGreaterThanOrEqual(2);
    const one = Buffer.concat([Buffer.from(`\ufeff${named}\n`), Buffer.from(`${named}\n`, "latin1")]);
    const { code, out } = await handoff(["plan", "--lines", "-"], one);
    expect(code).toBe(2);
    const [first = "", second = ""] = out.split("\n");
    expect(JSON.parse(first).version).toBe(1);
    expect(second).toContain("Windows-1252");
  });
});

describe("plan --lines", () => {
  it("answers each line in its place: a plan, or the faults of a wrong, blank or overlong line, and exits 2", async () => {
    const overlong = JSON.stringify({ version: 1, filler: "x".repeat(300_000) });
    const lines = [JSON.stringify(portal), "", '{"version":3}', overlong, '{"version":1}\r'];
    const { code, out } = await handoff(["plan", "--lines", "-"], `${lines.join("\n")}\n`);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(answers.map((answer) => ("error" in answer ? answer.error[0].split(": ")[0] : answer.version))).toEqual([
      1,
      "document",
      "version",
      "document",
      1,
    ]);
  });

  it("takes a last line without a line break, and exits 0 when all is well", async () => {
    const { code, out } = await handoff(["plan", "--lines", "-"], '{"version":1}\n{"version":1}');
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(2);
  });

  it("streams 100,000 offices within a heap that could never hold their plans", async () => {
    const offices = 100_000;
    const child = start(["plan", "--lines", "-"], ["--max-old-space-size=64"]);
    let lines = 0;
    let bytes = 0;
    child.stdout?.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines += 1;
    });
    const closed = new Promise((resolve) => child.on("close", resolve));
    for (let office = 0; office < offices; office += 1) {
      const line = `${JSON.stringify({ ...portal, office: { name: `Office ${office}` } })}\n`;
      if (child.stdin?.write(line) === false) await new Promise((resolve) => child.stdin?.once("drain", resolve));
    }
    child.stdin?.end();
    expect(await closed).toBe(0);
    expect(lines).toBe(offices);
    expect(bytes).toBeGreaterThan(10 * 64 * 1024 * 1024);
  }, 300_000);

  it("ends quietly when its reader has seen enough", async () => {
    const child = start(["plan", "--lines", "-"]);
    let err = "";
    child.stderr?.on("data", (chunk) => {
      err += chunk;
    });
    child.stdin?.on("error", () => {});
    child.stdout?.once("data", () => child.stdout?.destroy());
    const closed = new Promise((resolve) => child.on("close", resolve));
    child.stdin?.end('{"version":1}\n'.repeat(2_000));
    expect(await closed).toBe(0);
    expect(err).toBe("");
  });
});

describe("jobs", () => {
  it("prints the jobs in their order, each with just what other programs may rely on", async () => {
    const { code, out, err } = await handoff(["jobs", "-"], JSON.stringify(portal));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const printed: unknown[] = JSON.parse(out);
    expect(printed).toEqual(
      jobsOf(planFor(readAnswers(portal).answers)).map(({ id, phase, who, title, settles, answers }) => ({
        id,
        phase,
        who,
        title,
        settles,
        answers,
      })),
    );
    expect(printed).toContainEqual({
      id: "job-forward-443",
      phase: "set",
      who: "technician",
      title: "Forward port 443 to the MacPractice server",
      settles: ["in-443", "hairpin"],
      answers: [],
    });
  });

  it("refuses a wrong document as the plan does", async () => {
    const { code, out, err } = await handoff(["jobs", "-"], '{"version":1,"features":{"mobile":1}}');
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^features\.mobile: .+\.\n$/);
  });
});

describe("sheet --part", () => {
  const textOf = async (...part: string[]) =>
    (await handoff(["sheet", "-", "--text", ...part, "--at", "2026-11-21"], JSON.stringify(portal))).out;

  it("prints the work order alone, its grounds alone, or both, which is what it does unless told", async () => {
    const [order, grounds, both] = [
      await textOf("--part", "order"),
      await textOf("--part", "grounds"),
      await textOf("--part", "both"),
    ];
    expect(await textOf()).toBe(both);
    expect(order).toContain("Forward port 443 to the MacPractice server");
    expect(order).not.toMatch(/^GROUNDS$/m);
    expect(grounds).toMatch(/^GROUNDS$/m);
    expect(grounds).not.toContain("[ ]");
    expect(both).toMatch(/^GROUNDS$/m);
    expect(both.length).toBeGreaterThan(Math.max(order.length, grounds.length));
  });

  it("makes a shorter PDF of the work order alone", async () => {
    const file = join(folder, "order.pdf");
    const args = ["sheet", "-", "--pdf", file, "--part", "order", "--at", "2026-11-21"];
    expect(await handoff(args, JSON.stringify(portal))).toEqual({ code: 0, out: "", err: "" });
    const made = buildSheet(input);
    const expected = await renderPdf(made, { paper: "letter", fonts: await installedFonts(made) });
    expect(readFileSync(file).equals(expected)).toBe(true);
  });
});

describe("sheet --text", () => {
  it("prints the sheet with the date that --at gives", async () => {
    const { code, out } = await handoff(["sheet", "-", "--text", "--at", "2024-02-29"], JSON.stringify(portal));
    expect(code).toBe(0);
    expect(out).toContain("Date: February 29, 2024");
    expect(out).toContain("Next review: February 28, 2025");
    expect(out).toContain("192.168.1.10:443");
  });

  it("refuses a date that does not exist, with a sentence and exit 1", async () => {
    const { code, out, err } = await handoff(["sheet", "-", "--text", "--at", "2026-02-30"], JSON.stringify(portal));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("2026-02-30");
  });
});

describe("sheet --pdf", () => {
  it("writes the same file as the app makes, on the paper that is asked for, and prints nothing", async () => {
    for (const paper of ["letter", "a4"] as const) {
      const file = join(folder, `${paper}.pdf`);
      const chosen = paper === "letter" ? [] : ["--paper", paper];
      const result = await handoff(
        ["sheet", "-", "--pdf", file, ...chosen, "--at", "2026-11-21"],
        JSON.stringify(portal),
      );
      expect(result).toEqual({ code: 0, out: "", err: "" });
      expect(readFileSync(file).equals(await pdfWithGrounds(paper))).toBe(true);
    }
  });

  it("writes the file to standard output for -, and nothing else there", async () => {
    const child = start(["sheet", "-", "--pdf", "-", "--at", "2026-11-21"]);
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    const { code, err } = await resultOf(child, JSON.stringify(portal));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(Buffer.concat(chunks).equals(await pdfWithGrounds("letter"))).toBe(true);
    expect(existsSync("-")).toBe(false);
  });

  it("writes no file for a wrong document", async () => {
    const file = join(folder, "wrong.pdf");
    const { code } = await handoff(
      ["sheet", "-", "--pdf", file],
      JSON.stringify({ version: 1, features: { mobile: 1 } }),
    );
    expect(code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });

  it("says so where the file can't be written", async () => {
    const { code, err } = await handoff(["sheet", "-", "--pdf", join(folder, "no", "x.pdf")], JSON.stringify(portal));
    expect(code).toBe(1);
    expect(err).toBe(`There is no folder “${join(folder, "no")}”. Make it first, or name another place for the PDF.\n`);
    expect(err).not.toContain("    at ");
  });

  it("says that there is no room, and nothing of reading", async () => {
    const { code, err } = await handoff(["sheet", "-", "--pdf", "/dev/full"], JSON.stringify(portal));
    expect({ code, err }).toEqual({
      code: 1,
      err: "“/dev/full” can’t be written: there is no room left. Name another place for the PDF.\n",
    });
  });
});

describe("everything else exits 1 with a sentence", () => {
  it.each([
    ["a file that is not there", ["plan", "nowhere.json"], /no file “nowhere\.json”/],
    ["a folder", ["plan", "lib"], /folder/],
    ["a file in a file", ["plan", "package.json/office.json"], /no file “package\.json\/office\.json”/],
    ["no file", ["plan"], /Name the answers document/],
    ["two files", ["plan", "a.json", "b.json"], /one answers document only/],
    ["an unknown command", ["paint"], /no command “paint”/],
    ["an unknown option", ["plan", "--fast", "-"], /--fast/],
    ["a sheet without a form", ["sheet", "-"], /--text/],
    ["a sheet in two forms", ["sheet", "-", "--text", "--pdf", "out.pdf"], /--text, or --pdf/],
    ["a paper that is none", ["sheet", "-", "--pdf", "out.pdf", "--paper", "a3"], /letter or a4; “a3”/],
    ["a paper for the text", ["sheet", "-", "--text", "--paper", "a4"], /--pdf only/],
    ["a part that is none", ["sheet", "-", "--text", "--part", "half"], /order, grounds or both; “half”/],
    ["a PDF of the grounds alone", ["sheet", "-", "--pdf", "out.pdf", "--part", "grounds"], /no PDF of their own/],
    ["jobs without a file", ["jobs"], /Name the answers document/],
    ["a name that every object has", ["constructor"], /no command “constructor”/],
    ["the comparison, which has not arrived", ["compare", "-"], /not arrived/],
    ["the evidence, which has not arrived", ["evidence", "-"], /not arrived/],
    ["the letters, which have not arrived", ["letters", "-"], /not arrived/],
    ["the check script, which has not arrived", ["check-script", "-"], /not arrived/],
  ])("%s", async (_name, args, sentence) => {
    const { code, out, err } = await handoff(args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(sentence);
    expect(err).not.toContain("    at ");
  });
});
