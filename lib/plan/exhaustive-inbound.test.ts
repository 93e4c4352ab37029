/** Every combination of the answers that bear on inbound traffic, each also missing, against the table of the rules. */
import { expect, test } from "vitest";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path";
import { isFactId } from "@/lib/facts";
import { planFor } from "./index";
import { idsOf, inboundLine } from "./testing";

const portals = ["yes", "no", "unsure", undefined] as const;
const mobiles = ["none", "inside", "outside", "unsure", undefined] as const;
const mails = ["none", "cloud", "in-house", "unsure", undefined] as const;
const remotes = ["yes", "no", "unsure", undefined] as const;
const needs = [
  undefined,
  [],
  ["client"],
  ["server-management"],
  ["messages"],
  ["client", "server-management"],
  ["client", "messages"],
  ["server-management", "messages"],
  ["client", "server-management", "messages"],
] as const;
const confirmations = ["none", "not-needed", "needed", "needed from sources"] as const;

type Office = {
  portal: (typeof portals)[number];
  mobile: (typeof mobiles)[number];
  mail: (typeof mails)[number];
  remote: (typeof remotes)[number];
  need: (typeof needs)[number];
  confirmed: (typeof confirmations)[number];
};

/** What the table of the rules says, read row by row. */
function expectedRows({ portal, mobile, mail, remote, need, confirmed }: Office): string[] {
  const web = portal === "yes" || mobile === "outside";
  const vpn = (name: NonNullable<Office["need"]>[number]) =>
    remote === "yes" && need?.some((it) => it === name) ? ", vpn" : "";
  const messagesOfPortal = {
    none: "1234 hold to server unknown, ask-1234",
    "not-needed": `1234 block${vpn("messages")}`,
    needed: "1234 hold to server unknown, ask-1234",
    "needed from sources": "1234 forward to server unknown from 198.51.100.0/24",
  };
  return [
    web ? "443 forward to server unknown" : "443 block",
    web ? "80 block, conditional" : "80 block",
    portal === "yes" ? messagesOfPortal[confirmed] : `1234 block${vpn("messages")}`,
    `3306 block${vpn("client")}`,
    `26700 block${vpn("server-management")}`,
    "41853 block, reserved",
    ...(mail === "in-house" ? ["25 forward to mail-server unknown, example"] : []),
    "everything else block",
  ];
}

function* offices(): Generator<Office> {
  for (const portal of portals)
    for (const mobile of mobiles)
      for (const mail of mails)
        for (const remote of remotes)
          for (const need of needs)
            for (const confirmed of confirmations) yield { portal, mobile, mail, remote, need, confirmed };
}

const confirmation = {
  none: {},
  "not-needed": { "confirmations.messageServer.answer": "not-needed" },
  needed: { "confirmations.messageServer.answer": "needed" },
  "needed from sources": {
    "confirmations.messageServer.answer": "needed",
    "confirmations.messageServer.sources": ["198.51.100.0/24"],
  },
} as const satisfies Record<Office["confirmed"], ByPath>;

function answered({ portal, mobile, mail, remote, need, confirmed }: Office): ByPath {
  return {
    "features.patientPortal": portal ?? "",
    "features.mobile": mobile ?? "",
    "features.mailServer": mail ?? "",
    "features.remoteAccess": remote ?? "",
    ...(need ? { "features.remoteNeeds": need } : {}),
    ...confirmation[confirmed],
  };
}

test("every office gets exactly the inbound rows of the table", () => {
  let count = 0;
  const wrong: unknown[] = [];
  for (const office of offices()) {
    count += 1;
    const plan = planFor(answersOf(answered(office)));
    const rows = plan.inbound.map(inboundLine);
    const expected = expectedRows(office);
    const held = expected.some((line) => line.includes("ask-1234"));
    const listening = expected.some((line) => /^1234 (hold|forward)/.test(line));
    const reached = expected.some((line) => / (hold|forward) /.test(line));
    const right =
      rows.join("\n") === expected.join("\n") &&
      idsOf(plan.questions).includes("ask-1234") === held &&
      idsOf(plan.tasks).includes("verify-1234") === listening &&
      idsOf(plan.notices).includes("isp-filter") === reached &&
      plan.inbound.every(({ reasons }) => reasons.every(({ cites }) => cites.length > 0 && cites.every(isFactId)));
    if (!right) wrong.push({ office, rows, expected });
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(wrong).toHaveLength(0);
  expect(count).toBe(4 * 5 * 5 * 4 * 9 * 4);
  // biome-ignore lint/suspicious/noConsole: whoever runs the tests sees how many offices were tried
  console.info(`inbound: ${count.toLocaleString("en-US")} offices`);
});
