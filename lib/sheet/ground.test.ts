import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { addressGround, ruleGround } from "./ground";

type Confirmation = NonNullable<NonNullable<Answers["confirmations"]>["messageServer"]>;

function groundOf(answers: Answers, id: string) {
  const { inbound, outboundIfRestricted } = planFor(answers);
  const rule = [...inbound, ...outboundIfRestricted].find((candidate) => candidate.id === id);
  return rule && ruleGround(rule, answers);
}

const confirmed1234 = (messageServer: Confirmation) =>
  groundOf({ version: 1, features: { patientPortal: "yes" }, confirmations: { messageServer } }, "in-1234");

const sources = ["198.51.100.0/24"];

describe("the ground of port 1234", () => {
  test("says who confirmed that it is open, when, and to whom it is open", () => {
    const ground = confirmed1234({
      answer: "needed",
      sources,
      confirmedBy: "Robin Sample",
      confirmedOn: "2026-03-12",
    });
    expect(ground?.about).toBe("Open: TCP 1234, MacPractice Message Server (only from 198.51.100.0/24)");
    expect(ground?.why[1]).toBe("Confirmed by Robin Sample on March 12, 2026.");
  });

  test("says what hangs on it after who confirmed it, so that nobody takes the one for the other", () =>
    expect(confirmed1234({ answer: "needed", sources })?.why.slice(1)).toEqual([
      "Who confirmed this, and when, is not noted.",
      "Without it: by MacPractice’s answer, the Patient Portal does not work.",
      "To close it again: MacPractice’s answer that the Portal does not need this port.",
    ]));

  test("closes nothing again while it is on hold", () =>
    expect(confirmed1234({ answer: "needed" })?.why.slice(1)).toEqual([
      "Without it: by MacPractice’s answer, the Patient Portal does not work.",
      "To do without it: MacPractice’s answer that the Portal does not need this port.",
    ]));

  test("says so when nobody noted who confirmed that it stays closed", () =>
    expect(confirmed1234({ answer: "not-needed" })?.why.at(-1)).toBe("Who confirmed this, and when, is not noted."));

  test("calls nothing confirmed while it is on hold, so that nobody takes it for leave to open it", () => {
    const ground = confirmed1234({ answer: "needed", confirmedBy: "Robin Sample" });
    expect(ground?.about).toMatch(/^Hold: /);
    expect(ground?.why.join(" ")).not.toContain("onfirmed");
  });

  test("shows no target that could be typed while it is on hold", () => {
    const answers = answersOf({ "features.patientPortal": "yes", "server.address": "192.168.1.10" });
    expect(JSON.stringify(groundOf(answers, "in-1234"))).not.toContain("192.168.1.10");
  });
});

describe("the ground of another row", () => {
  test("says of two reasons what each hangs on, and that both must go", () => {
    const answers = answersOf({ "features.mobile": "outside", "features.patientPortal": "yes" });
    expect(groundOf(answers, "in-443")?.why.slice(2)).toEqual([
      "Without it: iPads and iPhones away from the office can’t reach the server; the Patient Portal may not work.",
      "To close it again: iPads and iPhones used in the office alone or, in our judgement, through a VPN; and MacPractice’s answer that the Portal does not need this port.",
    ]);
  });

  test("says nothing of the kind where the plan is of an older link, or the row closes", () => {
    const { inbound } = planFor(answersOf({ "features.mobile": "outside" }));
    const [web] = inbound;
    if (web?.id !== "in-443") throw new Error("443 comes first.");
    const [{ text, because, cites }] = web.reasons;
    expect(ruleGround({ ...web, reasons: [{ text, because, cites }] }, { version: 1 }).why).toEqual([text]);
    expect(groundOf({ version: 1 }, "in-443")?.why.join(" ")).not.toMatch(/Without it|again:/);
  });

  test("says that a port is reached through the VPN alone", () => {
    const answers = answersOf({ "features.remoteAccess": "yes", "features.remoteNeeds": ["client"] });
    expect(groundOf(answers, "in-3306")?.about).toBe("Closed: TCP 3306, MySQL database (only through the VPN)");
  });

  test("names the host to which a row leads out", () => {
    const ground = groundOf(answersOf({ "features.eStatements": "revspring" }), "out-22-ftp.pscftpx.com");
    expect(ground?.about).toBe("Allow: TCP 22, eStatements to RevSpring (to ftp.pscftpx.com)");
  });
});

describe("the ground of an address", () => {
  const about = (answers: Answers, id: string) =>
    planFor(answers)
      .addressing.filter((entry) => entry.id === id)
      .map((entry) => addressGround(entry).about);

  test("calls today’s address so where it may change", () =>
    expect(
      about(answersOf({ "server.address": "192.168.1.10", "server.assignment": "dhcp" }), "server-address"),
    ).toEqual(["Fixed address of the MacPractice server: recommended, not in place, today 192.168.1.10"]));

  test("does not say how it stands where it is neither needed nor known", () =>
    expect(about({ version: 1 }, "external-static")).toEqual(["Static outside (public) address: not required"]));
});
