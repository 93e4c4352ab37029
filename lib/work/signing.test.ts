import { describe, expect, test } from "vitest";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { emptyWork, setFound, setNote, setResult } from "./edit";
import { marked, taken } from "./fixtures/edits.testing";
import { anyRef, sheetOf } from "./fixtures/sheet.testing";
import { redFlags, redFlagText } from "./flags";
import { coversHash } from "./hash";
import { itemsWithFound } from "./items";
import { jobsOfPlan } from "./job-state";
import { mergeWork } from "./merge";
import { setAnswer } from "./question-edits";
import { type Work, workSchema } from "./schema";
import { type SharedSheet, type Signer, sign, takeBack } from "./sign";
import { signing } from "./signing";

const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork(anyRef);
const signer: Signer = { name: " Sam Example ", firm: "Example IT Services", date: "2026-11-22" };
const portal = {
  "features.patientPortal": "yes",
  "features.portalSite": "office",
  "internet.externalAddress": "static",
  "network.outbound": "restricted",
} as const;
const sheet = (values: ByPath = portal) => sheetOf(answersOf(values));

function signed(work: Work, on: SharedSheet = sheet()): Work {
  const words = Object.fromEntries(redFlags(on, work).map(({ id }) => [id, "Not mended today."]));
  const edit = sign(work, signer, words, on, now);
  if (!edit.ok) throw new Error(JSON.stringify(edit.faults));
  return edit.work;
}

function state(work: Work, { ref, plan }: SharedSheet = sheet()) {
  const found = signing(work, ref, plan);
  if (found.state === "none" || !("since" in found)) throw new Error("It has no signature of version 2.");
  return found;
}

describe("signing", () => {
  test("needs a name and a real day", () => {
    expect(sign(empty, { name: " ", firm: "", date: "2026-02-30" }, {}, sheet(), now)).toEqual({
      ok: false,
      faults: { name: "Enter the name of the person who signs.", date: "Enter a real date as year, month and day." },
    });
  });

  test("takes no day that is still to come, but that of another time zone, whatever the clock says", () => {
    const on = (date: string, at = now) => sign(empty, { ...signer, date }, {}, sheet(), at);
    expect(on("2026-11-24")).toMatchObject({ ok: false, faults: { date: expect.stringContaining("still to come") } });
    expect(on("2026-11-23").ok).toBe(true);
    expect(on("2026-11-22", new Date("9999-12-31T23:59:59.999Z")).ok).toBe(true);
  });

  test("a word says something: a full stop alone is none", () => {
    const on = sheet({ ...portal, "network.firewall": "off" });
    expect(sign(empty, signer, { "firewall-off": "." }, on, now).ok).toBe(false);
    expect(sign(empty, signer, { "firewall-off": "Später" }, on, now).ok).toBe(true);
  });

  test("a flag is named by its id, also once it is red no longer", () => {
    const { plan } = sheet();
    expect(redFlagText(plan, "in-3306.ipv4")).toBe("Port 3306 is open from the internet and must be closed.");
    expect(redFlagText(plan, "in-443.ipv6")).toContain("over IPv6");
    expect(redFlagText(plan, "firewall-off")).toBe("The router’s firewall is off.");
    expect(redFlagText(plan, "constructor")).not.toBe("");
  });

  test("makes nothing that no reader takes, however long the name of a host", () => {
    const host = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(53)}.example`;
    const on = sheet({
      ...portal,
      "features.eStatements": "revspring",
      "features.eStatementsPlainFtp": "yes",
      "confirmations.plainFtp.answer": "needed",
      "confirmations.plainFtp.host": host,
    });
    expect(JSON.stringify(on.plan)).toContain(`out-20-21-${host}`);
    expect(workSchema.safeParse(signed(empty, on)).success).toBe(true);
  });

  test("needs a word on each thing that is red, and keeps it", () => {
    const on = sheet({ ...portal, "network.firewall": "off" });
    const refused = sign(empty, signer, { "firewall-off": " " }, on, now);
    expect(refused).toEqual({
      ok: false,
      faults: { flags: { "firewall-off": expect.stringContaining("The router’s firewall is off.") } },
    });
    const { signature } = state(signed(empty, on), on);
    expect(signature.flags).toEqual([{ id: "firewall-off", word: "Not mended today." }]);
  });

  test("names the technician's items as they stand, and the jobs that are left undone", () => {
    const on = sheet();
    const { signature } = state(signed(empty));
    expect(signature).toMatchObject({ name: "Sam Example", plan: anyRef, covers: coversHash(empty) });
    expect(Object.keys(signature.items)).toContain("in-443");
    expect(Object.keys(signature.items).filter((id) => id.startsWith("ask-"))).toEqual([]);
    expect(Object.keys(signature.items)).not.toContain("tell-macpractice-address");
    expect(signature.undone).toEqual(jobsOfPlan(on.plan).map(({ id }) => id));
    expect(workSchema.parse(signed(empty))).toEqual(signed(empty));
  });

  test("can be taken back, and done anew", () => {
    const back = takeBack(signed(empty), now);
    expect(signing(back, anyRef, sheet().plan)).toEqual({ state: "none" });
    expect(state(signed(back)).state).toBe("signed");
  });

  test("of two devices that sign, the later signature stands for both", () => {
    const one = signed(empty);
    const other = signed(takeBack(one, now));
    expect(mergeWork(one, other).signOff).toEqual(other.signOff);
  });
});

describe("a signature", () => {
  test("stands beside whatever comes later, which is told", () => {
    const of = itemsWithFound(sheet().plan, empty).find(({ id }) => id === "in-3306")?.fingerprint ?? "";
    let work = signed(empty);
    work = marked(work, "job-file-record", "done", "0".repeat(16), now);
    work = taken(setResult(work, { id: "in-3306", family: "ipv4", found: "closed", of }, now));
    work = taken(setFound(work, "server.address", "192.168.1.10", now));
    work = taken(setNote(work, "in-443", "Later.", now));
    work = taken(setAnswer(work, "ask-1234", { answer: "No.", by: "", on: "" }, now));
    expect(state(work)).toMatchObject({
      state: "signed",
      changed: [],
      since: {
        marks: ["job-file-record"],
        results: ["in-3306.ipv4"],
        found: ["server.address"],
        notes: ["in-443"],
        answers: ["ask-1234"],
        newItems: [],
        goneItems: [],
        unseen: false,
      },
    });
  });

  test("stands beside new items and such that are gone", () => {
    const after = sheet({
      ...portal,
      "features.fastAttach": "yes",
      "network.vpn": "planned",
      "server.assignment": "static",
    });
    const found = state(signed(empty), after);
    expect(found.since.newItems.length).toBeGreaterThan(0);
    expect(found.state).toBe("signed");
  });

  test("is voided by a changed item alone, and says which", () => {
    const at = (address: string) => sheet({ ...portal, "server.address": address });
    const work = signed(empty, at("192.168.1.10"));
    expect(state(work, at("192.168.1.10"))).toMatchObject({ state: "signed", changed: [] });
    expect(state(work, at("192.168.1.11"))).toMatchObject({
      state: "changed",
      changed: ["in-443", "in-1234", "server-address"],
    });
  });

  test("holds after a renewal, which seals the same plan anew, and for a plan of other words", () => {
    const on = sheet();
    expect(state(signed(empty), { ...on, ref: { ...on.ref, revision: 9, document: "f".repeat(64) } }).state).toBe(
      "signed",
    );
  });

  test("tells of what was done elsewhere before it, and was not seen by who signed", () => {
    const elsewhere = marked(empty, "job-wifi", "done", "0".repeat(16), new Date("2026-11-22T09:00:00Z"));
    const work = mergeWork(signed(empty), elsewhere);
    expect(state(work).since).toMatchObject({ marks: [], unseen: true });
    expect(state(signed(empty)).since.unseen).toBe(false);
  });

  test("covers also what this version doesn't know of an entry", () => {
    const photo = (name: string) =>
      workSchema.parse({
        ...empty,
        marks: { "in-443": { state: "done", of: "0".repeat(16), at: now.toISOString(), photo: name } },
      });
    expect(coversHash(photo("a.jpg"))).not.toBe(coversHash(photo("b.jpg")));
  });
});
