/** Every combination of the answers that bear on inbound traffic, each also missing, against the table of the rules. */
import { expect, test } from "vitest";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { isFactId } from "@/lib/facts";
import type { Plan } from "@/lib/plan/schema";
import { planFor } from "./index";
import { inboundLine } from "./plans.testing";

const portals = ["yes", "no", "unsure", undefined] as const;
const sites = ["macpractice", "office", "unsure", undefined] as const;
const mobiles = ["none", "inside", "outside", "unsure", undefined] as const;
const mails = ["in-house", undefined] as const;
const remotes = ["yes", undefined] as const;
const needs = [
  undefined,
  ["client"],
  ["server-management"],
  ["messages"],
  ["client", "server-management", "messages"],
] as const;
const confirmations = ["none", "not-needed", "needed", "needed from sources"] as const;

type Office = {
  portal: (typeof portals)[number];
  site: (typeof sites)[number];
  mobile: (typeof mobiles)[number];
  mail: (typeof mails)[number];
  remote: (typeof remotes)[number];
  need: (typeof needs)[number];
  messages: (typeof confirmations)[number];
  web: (typeof confirmations)[number];
};

const from = "from 198.51.100.0/24";

/** What the table of the rules says of 443, read from its left to its right. */
function expectedWeb({ portal, site, mobile, web }: Office): string {
  if (mobile === "outside") return "443 forward to server unknown";
  if (portal !== "yes") return "443 block";
  if (web === "not-needed") return "443 block";
  if (web === "needed") return "443 forward to server unknown";
  if (web === "needed from sources") return `443 forward to server unknown ${from}`;
  return site === "office" ? "443 forward to server unknown" : "443 hold to server unknown, ask-443-hosted";
}

/** What the table of the rules says, read row by row. */
function expectedRows(office: Office): string[] {
  const { portal, mail, remote, need, messages } = office;
  const web = expectedWeb(office);
  const vpn = (name: NonNullable<Office["need"]>[number]) =>
    remote === "yes" && need?.some((it) => it === name) ? ", vpn" : "";
  const messagesOfPortal = {
    none: "1234 hold to server unknown, ask-1234",
    "not-needed": "1234 block",
    needed: "1234 hold to server unknown, ask-1234",
    "needed from sources": `1234 forward to server unknown ${from}`,
  };
  return [
    web,
    web === "443 block" ? "80 block" : "80 block, conditional",
    (portal === "yes" ? messagesOfPortal[messages] : "1234 block") + vpn("messages"),
    `3306 block${vpn("client")}`,
    `26700 block${vpn("server-management")}`,
    "41853 block, reserved",
    ...(mail === "in-house" ? ["25 forward to mail-server unknown, example"] : []),
    "everything else block",
  ];
}

/** What of an inbound row the other tables name: questions, tasks, notices, conflicts, and the server's address. */
function expectedBeside({ portal, site, mobile, remote, need, web: answer }: Office, rows: readonly string[]) {
  const has = (line: RegExp) => rows.some((row) => line.test(row));
  const [web, forwarded] = [has(/^443 (hold|forward)/), has(/^443 forward/)];
  const known: [boolean, string][] = [
    [has(/ask-1234/), "ask-1234"],
    [has(/ask-443-hosted/), "ask-443-hosted"],
    [forwarded, "ask-80"],
    [has(/^1234 forward/), "ask-1234-encryption"],
    [
      portal === "yes" && (site === "unsure" || site === undefined) && answer === "none" && mobile !== "outside",
      "ask-portal-site",
    ],
    [remote === "yes" && need === undefined, "ask-remote-needs"],
    [web, "disable-default-user"],
    [forwarded, "certificate"],
    [has(/^443 forward to server unknown$/), "hairpin"],
    [has(/^1234 (hold|forward)/), "verify-1234"],
    [has(/^1234 forward/), "message-server-plain"],
    [has(/^\d+ (hold|forward)/), "isp-filter"],
    [web, "C5"],
    [has(/^(443|1234) (hold|forward)/), "C10"],
    [has(/^(443|1234) (hold|forward)/), "server-address required"],
  ];
  return known.filter(([there]) => there).map(([, id]) => id);
}

const besideIds = new Set(
  `ask-1234 ask-443-hosted ask-80 ask-1234-encryption ask-portal-site ask-remote-needs disable-default-user certificate
  hairpin verify-1234 message-server-plain isp-filter C5 C10`.split(/\s+/),
);

function toldBeside({ questions, tasks, notices, conflicts, addressing }: Plan): string[] {
  const told = [...questions, ...tasks, ...notices, ...conflicts].map(({ id }) => id).filter((id) => besideIds.has(id));
  const isRequired = addressing.some(({ id, need }) => id === "server-address" && need === "required");
  return [...told, ...(isRequired ? ["server-address required"] : [])];
}

function* offices(): Generator<Office> {
  for (const portal of portals)
    for (const site of sites)
      for (const mobile of mobiles)
        for (const mail of mails)
          for (const remote of remotes)
            for (const need of needs)
              for (const messages of confirmations)
                for (const web of confirmations) yield { portal, site, mobile, mail, remote, need, messages, web };
}

const confirmation = (name: "messageServer" | "encryptedWeb", confirmed: (typeof confirmations)[number]): ByPath => ({
  ...(confirmed !== "none" && {
    [`confirmations.${name}.answer`]: confirmed === "not-needed" ? "not-needed" : "needed",
  }),
  ...(confirmed === "needed from sources" && { [`confirmations.${name}.sources`]: ["198.51.100.0/24"] }),
});

function answered({ portal, site, mobile, mail, remote, need, messages, web }: Office): ByPath {
  return {
    "features.patientPortal": portal ?? "",
    "features.portalSite": site ?? "",
    "features.mobile": mobile ?? "",
    "features.mailServer": mail ?? "",
    "features.remoteAccess": remote ?? "",
    ...(need ? { "features.remoteNeeds": need } : {}),
    ...confirmation("messageServer", messages),
    ...confirmation("encryptedWeb", web),
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
    const beside = expectedBeside(office, expected);
    const told = toldBeside(plan);
    const right =
      rows.join("\n") === expected.join("\n") &&
      told.join("\n") === beside.join("\n") &&
      plan.inbound.every(({ reasons }) => reasons.every(({ cites }) => cites.length > 0 && cites.every(isFactId)));
    if (!right) wrong.push({ office, rows, expected, told, beside });
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(wrong).toHaveLength(0);
  expect(count).toBe(4 * 4 * 5 * 2 * 2 * 5 * 4 * 4);
  // biome-ignore lint/suspicious/noConsole: whoever runs the tests sees how many offices were tried
  console.info(`inbound: ${count.toLocaleString("en-US")} offices`);
});
