import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, readAnswers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { planFor } from "./plan-for";
import { decidedSoFar, newest, soFar } from "./so-far";

const of = (answers: Omit<Answers, "version">) => soFar(planFor(readAnswers({ version: 1, ...answers }).answers));
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);

const blank = of({});
const portal = of({ features: { patientPortal: "yes" } });
const portalInOffice = of({ features: { patientPortal: "yes", portalSite: "office" } });

describe("what the answers mean so far", () => {
  it("opens nothing before the first answer", () => {
    expect(blank.open).toEqual([]);
    expect(blank.held).toEqual([]);
    expect(blank.closed.map(({ id }) => id)).toEqual(["in-443", "in-80", "in-1234", "in-3306", "in-26700", "in-41853"]);
    expect(texts(blank.closed)).toContain("Port 3306, the MySQL database");
  });

  it("names the door, what it is for, and where it leads", () => {
    expect(texts(portalInOffice.open)).toEqual(["Port 443, encrypted web → MacPractice server"]);
    expect(texts(portalInOffice.held)).toEqual(["Port 1234, MacPractice Message Server"]);
  });

  it("keeps both ports of a Portal on hold until someone has answered", () => {
    expect(portal.open).toEqual([]);
    expect(texts(portal.held)).toEqual(["Port 443, encrypted web", "Port 1234, MacPractice Message Server"]);
    expect(portal.questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ask-1234", "ask-443-hosted", "ask-portal-site"]),
    );
  });

  it("says to whom a door is limited", () => {
    const confirmed = of({
      features: { patientPortal: "yes" },
      confirmations: { messageServer: { answer: "needed", sources: ["198.51.100.0/24"] } },
    });
    expect(texts(confirmed.open)).toContain(
      "Port 1234, MacPractice Message Server → MacPractice server, only from 198.51.100.0/24",
    );
    const web = of({
      features: { patientPortal: "yes" },
      confirmations: { encryptedWeb: { answer: "needed", sources: ["198.51.100.0/24"] } },
    });
    expect(texts(web.open)).toEqual(["Port 443, encrypted web → MacPractice server, only from 198.51.100.0/24"]);
  });

  const statements = {
    eStatements: "revspring",
    fastAttach: "yes",
    tickets: "yes",
    eStatementsPlainFtp: "yes",
  } as const;

  it("says what must get out, for what, where the office limits that or may", () => {
    for (const network of [{ outbound: "restricted" }, { outbound: "unsure" }, {}] as const) {
      expect(texts(of({ features: statements, network }).out)).toEqual([
        "Port 22, eStatements → ftp.pscftpx.com",
        "Port 443, NEA FastAttach and support tickets",
      ]);
    }
    expect(of({ features: statements, network: { outbound: "unrestricted" } }).out).toEqual([]);
  });

  it("calls plain FTP held only where something holds it", () => {
    const held = (outbound: "restricted" | "unrestricted" | "unsure") =>
      texts(of({ features: statements, network: { outbound } }).held);
    expect(held("restricted")).toEqual(["Ports 20 and 21, eStatements by plain FTP"]);
    expect(held("unrestricted")).toEqual([]);
    expect(held("unsure")).toEqual([]);
  });

  it("says to which host plain FTP may go out, once the vendor has named it", () => {
    const out = of({
      features: { eStatements: "dma", eStatementsPlainFtp: "yes" },
      confirmations: { plainFtp: { answer: "needed", host: "ftp.example.net" } },
      network: { outbound: "restricted" },
    });
    expect(texts(out.out)).toEqual([
      "Port 22, eStatements → ftp.datamail.biz",
      "Ports 20 and 21, eStatements by plain FTP → ftp.example.net",
    ]);
    expect(out.held).toEqual([]);
  });

  it("says of a port on hold that staff come in through the VPN", () => {
    const messages = of({
      features: { patientPortal: "yes", remoteAccess: "yes", remoteNeeds: ["messages"] },
    });
    expect(texts(messages.held)).toContain(
      "Port 1234, MacPractice Message Server (for staff outside only through the VPN)",
    );
  });

  it("puts an open Wi-Fi among what must be fixed first", () => {
    expect(of({ network: { wifi: "open" } }).blockers.map(({ id }) => id)).toEqual(["wifi-unsafe"]);
  });
});

describe("what doesn't fit together", () => {
  it("is to be checked: iPads without Wi-Fi, iPads away on an address that changes", () => {
    const checks = (answers: Omit<Answers, "version">) => of(answers).checks.map(({ id }) => id);
    expect(checks({ features: { mobile: "outside" }, network: { wifi: "none" } })).toEqual(["mobile-without-wifi"]);
    expect(checks({ features: { mobile: "outside" }, internet: { staticIpPlan: "decline" } })).toEqual([
      "static-declined",
    ]);
  });

  it("has words of its own for the manager, other than the technician's", () => {
    const plan = planFor({
      version: 1,
      features: { patientPortal: "yes", mobile: "outside" },
      internet: { staticIpPlan: "decline" },
      confirmations: { messageServer: { answer: "needed", sources: ["198.51.100.0/24"] } },
      network: { wifi: "none" },
    });
    const { checks, warnings } = soFar(plan);
    const told = new Map([...checks, ...warnings].map(({ id, text }) => [id, text]));
    for (const id of ["mobile-without-wifi", "static-declined", "message-server-plain"]) {
      expect(told.get(id)).toBeDefined();
      expect(told.get(id)).not.toBe(plan.notices.find((notice) => notice.id === id)?.text);
    }
  });
});

describe("what is counted", () => {
  const decided = (answers: Omit<Answers, "version">) => {
    const read = readAnswers({ version: 1, ...answers }).answers;
    return decidedSoFar(planFor(read), read);
  };
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

  it("is, before the first answer, only what no answer changes, and nothing is to be asked", () => {
    const { view, toCome } = decided({});
    expect([view.open, view.held, view.questions, view.blockers, view.checks]).toEqual([[], [], [], [], []]);
    expect(ids(view.closed)).toEqual(["in-80", "in-3306", "in-26700", "in-41853"]);
    expect(toCome).toBeGreaterThan(5);
  });

  it("is a question about what was answered with “Not sure”, and none about what nobody was asked yet", () => {
    expect(ids(decided({ features: { dropBox: "unsure" } }).view.questions)).toEqual(["ask-drop-box-used"]);
    expect(ids(decided({ features: { dropBox: "no" } }).view.questions)).toEqual([]);
  });

  it("is a port as soon as every answer that decides it is there, whatever MacPractice still has to answer", () => {
    expect(ids(decided({ features: { patientPortal: "yes" } }).view.held)).toEqual(["in-1234"]);
    const { view } = decided({ features: { patientPortal: "yes", portalSite: "office", mobile: "none" } });
    expect(ids(view.open)).toEqual(["in-443"]);
    expect(ids(view.held)).toEqual(["in-1234"]);
    expect(ids(decided({ features: { patientPortal: "no" } }).view.closed)).not.toContain("in-443");
    expect(ids(decided({ features: { patientPortal: "no", mobile: "none" } }).view.closed)).toContain("in-443");
  });

  it("waits for no answer that the technician reads on site", () => {
    const all = decided({
      features: {
        patientPortal: "no",
        mobile: "none",
        eClaims: "none",
        eStatements: "none",
        fastAttach: "no",
        tickets: "no",
        dropBox: "no",
        mailServer: "cloud",
        remoteAccess: "no",
      },
      internet: { externalAddress: "static" },
      server: { assignment: "static" },
      network: { wifi: "wpa2" },
    });
    expect(all.toCome).toBe(0);
    expect(ids(all.view.questions)).not.toContain("ask-firewall");
  });

  it("is never more than the whole plan comes to, and all of it once every choice is made", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const plan = planFor(answers);
        const { view } = decidedSoFar(plan, answers);
        const whole = soFar(plan);
        for (const group of ["open", "held", "closed", "questions", "blockers", "out", "tasks"] as const)
          expect(ids(whole[group])).toEqual(expect.arrayContaining(ids(view[group])));
        // Whatever is opened or must be mended rests on answers that were given.
        expect(ids(view.blockers)).toEqual(ids(whole.blockers));
      }),
    );
  });
});

describe("what is new", () => {
  it("is nothing at first, and nothing when nothing changed", () => {
    expect(newest(undefined, portal).keys.size).toBe(0);
    expect(newest(portal, portal)).toEqual({ keys: new Set(), announcement: "" });
  });

  it("is what came with the last answer, told in one sentence", () => {
    const news = newest(blank, portalInOffice);
    expect(news.keys).toContain("open in-443");
    expect(news.keys).toContain("held in-1234");
    expect(news.announcement).toBe("Now to open: Port 443, encrypted web → MacPractice server");
  });

  it("is what is on hold, where nothing is opened", () => {
    const news = newest(blank, portal);
    expect(news.keys).toContain("held in-443");
    expect(news.announcement).toBe("Now on hold: Port 443, encrypted web");
  });

  it("tells what is opened once the answer has come", () => {
    expect(newest(portal, portalInOffice).announcement).toBe(
      "Now to open: Port 443, encrypted web → MacPractice server",
    );
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
