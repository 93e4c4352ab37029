import { describe, expect, it } from "vitest";
import { type Answers, readAnswers } from "@/lib/answers";
import { planFor } from "./derive";
import { newest, soFar } from "./so-far";

const of = (answers: Omit<Answers, "version">) => soFar(planFor(readAnswers({ version: 1, ...answers }).answers));
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);

const blank = of({});
const portal = of({ features: { patientPortal: "yes" } });

describe("what the answers mean so far", () => {
  it("opens nothing before the first answer", () => {
    expect(blank.open).toEqual([]);
    expect(blank.held).toEqual([]);
    expect(texts(blank.closed)).toContain("Port 3306, the patient database");
    expect(texts(blank.closed)).toContain("Everything else from the internet");
  });

  it("names the door, what it is for, and where it leads", () => {
    expect(texts(portal.open)).toEqual(["Port 443, encrypted web → MacPractice server"]);
    expect(texts(portal.held)).toEqual(["Port 1234, MacPractice messages"]);
  });

  it("says to whom a door is limited", () => {
    const confirmed = of({
      features: { patientPortal: "yes" },
      confirmations: { messageServer: { answer: "needed", sources: ["198.51.100.0/24"] } },
    });
    expect(texts(confirmed.open)).toContain(
      "Port 1234, MacPractice messages → MacPractice server, only from 198.51.100.0/24",
    );
  });

  it("says what must get out, for what", () => {
    const out = of({
      features: { eStatements: "revspring", fastAttach: "yes", tickets: "yes", eStatementsPlainFtp: "yes" },
    });
    expect(texts(out.out)).toEqual([
      "Port 22, eStatements → ftp.pscftpx.com",
      "Port 443, NEA FastAttach and support tickets",
    ]);
    expect(texts(out.held)).toEqual(["Ports 20 and 21, eStatements by plain FTP"]);
  });

  it("puts an open Wi-Fi among what must be fixed first", () => {
    expect(of({ network: { wifi: "open" } }).blockers.map(({ id }) => id)).toEqual(["wifi-unsafe"]);
  });
});

describe("what is new", () => {
  it("is nothing at first, and nothing when nothing changed", () => {
    expect(newest(undefined, portal).keys.size).toBe(0);
    expect(newest(portal, portal)).toEqual({ keys: new Set(), announcement: "" });
  });

  it("is what came with the last answer, told in one sentence", () => {
    const news = newest(blank, portal);
    expect(news.keys).toContain("open in-443");
    expect(news.keys).toContain("held in-1234");
    expect(news.announcement).toBe("Now to open: Port 443, encrypted web → MacPractice server");
  });

  it("tells what is closed again", () => {
    expect(newest(portal, of({ features: { patientPortal: "no" } })).announcement).toBe(
      "Now closed: Port 443, encrypted web",
    );
  });

  it("tells how many questions an answer has left open", () => {
    const left = blank.questions.length - 1;
    expect(newest(blank, of({ features: { dropBox: "no" } })).announcement).toBe(`${left} open questions left`);
  });

  it("tells of addresses that don't fit together", () => {
    const server = { address: "192.168.1.10", routerAddress: "10.0.0.1", prefixLength: 24 };
    expect(newest(blank, of({ server })).announcement).toMatch(/^Please check: /);
  });

  it("tells what must be fixed before anything else", () => {
    const both = of({ features: { patientPortal: "yes" }, network: { wifi: "wep" } });
    expect(newest(blank, both).announcement).toMatch(/^Fix first: /);
  });
});
