/**
 * Every combination of the answers that bear on outbound traffic, against the table of the rules. "Unsure" stands here as
 * a missing answer: that both mean the same is a test of its own, over all answers.
 */
import { expect, test } from "vitest";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { isFactId } from "@/lib/facts";
import { planFor } from "./index";
import { idsOf, outboundLine } from "./plans.testing";

const eClaims = ["none", "sftp", "pmsft", "both", "other", ""] as const;
const eStatements = ["none", "revspring", "dma", "other", ""] as const;
const yesNo = ["yes", "no", ""] as const;
const ftpAnswers = ["", "not-needed", "needed", "needed, with a host", "a host alone"] as const;
/** What is not used gives no row, whether that is known or not: for these, one of both is enough here. */
const used = ["yes", "no"] as const;
const mailServers = ["in-house", ""] as const;
const policies = ["restricted", "unrestricted", ""] as const;

type YesNo = (typeof yesNo)[number];
type Office = {
  claims: (typeof eClaims)[number];
  statements: (typeof eStatements)[number];
  plainFtp: YesNo;
  ftpAnswer: (typeof ftpAnswers)[number];
  fastAttach: (typeof used)[number];
  tickets: (typeof used)[number];
  dropBox: YesNo;
  mail: (typeof mailServers)[number];
  policy: (typeof policies)[number];
};

const hosts: Partial<Record<Office["statements"], string>> = { revspring: "ftp.pscftpx.com", dma: "ftp.datamail.biz" };

/** What the table of the rules says of ports 20 and 21. */
function expectedPlainFtp({ statements, plainFtp, ftpAnswer }: Office): string[] {
  if (!hosts[statements] || ftpAnswer === "not-needed") return [];
  if (ftpAnswer === "needed, with a host") return ["tcp 20,21 allow to ftp.example.net"];
  return plainFtp === "yes" ? ["tcp 20,21 hold to not-given, ask-plain-ftp"] : [];
}

/** What the table of the rules says, read row by row. */
function expectedRows(office: Office): string[] {
  const { claims, statements, fastAttach, tickets, dropBox, mail } = office;
  const host = hosts[statements];
  const [plainFtp] = expectedPlainFtp(office);
  const rows: [boolean, string][] = [
    [claims === "sftp" || claims === "both", "tcp 22 allow to any"],
    [claims === "pmsft" || claims === "both", "tcp 1023 allow to any"],
    [host !== undefined, `tcp 22 allow to ${host}`],
    [plainFtp !== undefined, `${plainFtp}`],
    [fastAttach === "yes" || tickets === "yes", "tcp 443 allow to not-given"],
    [dropBox === "yes", "tcp 548 allow to not-given"],
    [true, "udp 53 allow to any, beyond"],
    [true, "tcp 53 allow to any, beyond"],
    [true, "udp 123 allow to any, beyond"],
    [true, "tcp 80,443 allow to any, beyond"],
    [mail === "in-house", "tcp 25 allow to any, beyond"],
    [true, "everything else block"],
  ];
  return rows.filter(([there]) => there).map(([, line]) => line);
}

/** `needed` without a host confirms nothing. */
const isConfirmed = ({ ftpAnswer }: Office) => ftpAnswer === "not-needed" || ftpAnswer === "needed, with a host";

function expectedQuestions(office: Office): string[] {
  const { claims, statements, plainFtp } = office;
  const asked: [boolean, string][] = [
    [claims === "other" || claims === "", "ask-eclaims"],
    [statements === "other" || statements === "", "ask-estatements"],
    [hosts[statements] !== undefined && plainFtp !== "no" && !isConfirmed(office), "ask-plain-ftp"],
  ];
  return asked.filter(([there]) => there).map(([, id]) => id);
}

/** Nothing where the table leaves it open: another vendor, or none known yet, and yet an answer that 20 and 21 are not needed. */
function expectedC6({ statements, plainFtp, ftpAnswer }: Office): boolean | undefined {
  const isOpen = statements === "other" || statements === "";
  if (ftpAnswer === "not-needed") return isOpen ? undefined : false;
  if (isOpen) return true;
  return hosts[statements] !== undefined && (plainFtp !== "no" || ftpAnswer.startsWith("needed"));
}

const confirmation: Record<Office["ftpAnswer"], ByPath> = {
  "": {},
  "not-needed": { "confirmations.plainFtp.answer": "not-needed" },
  needed: { "confirmations.plainFtp.answer": "needed" },
  "needed, with a host": {
    "confirmations.plainFtp.answer": "needed",
    "confirmations.plainFtp.host": "ftp.example.net",
  },
  "a host alone": { "confirmations.plainFtp.host": "ftp.example.net" },
};

function* offices(): Generator<Office> {
  for (const claims of eClaims)
    for (const statements of eStatements)
      for (const plainFtp of yesNo)
        for (const ftpAnswer of ftpAnswers)
          for (const fastAttach of used)
            for (const tickets of used)
              for (const dropBox of yesNo)
                for (const mail of mailServers)
                  for (const policy of policies)
                    yield { claims, statements, plainFtp, ftpAnswer, fastAttach, tickets, dropBox, mail, policy };
}

const vendorQuestions = ["ask-eclaims", "ask-estatements", "ask-plain-ftp"];

test("every office gets exactly the outbound rows of the table", () => {
  let count = 0;
  const wrong: unknown[] = [];
  for (const office of offices()) {
    count += 1;
    const plan = planFor(
      answersOf({
        "features.eClaims": office.claims,
        "features.eStatements": office.statements,
        "features.eStatementsPlainFtp": office.plainFtp,
        "features.fastAttach": office.fastAttach,
        "features.tickets": office.tickets,
        "features.dropBox": office.dropBox,
        "features.mailServer": office.mail,
        "network.outbound": office.policy,
        ...confirmation[office.ftpAnswer],
      }),
    );
    const rows = plan.outboundIfRestricted.map(outboundLine).join("\n");
    const expected = expectedRows(office).join("\n");
    const inForce = plan.outbound.map(outboundLine).join("\n");
    const notices = idsOf(plan.notices);
    const bothOf22 = expected.includes("tcp 22 allow to any\n") && expected.includes("tcp 22 allow to ftp.");
    const right =
      rows === expected &&
      inForce === (office.policy === "restricted" ? expected : "") &&
      plan.outboundPolicy === (office.policy || "unsure") &&
      idsOf(plan.questions)
        .filter((id) => vendorQuestions.includes(id))
        .join() === expectedQuestions(office).join() &&
      notices.includes("plain-ftp") === expected.includes("tcp 20,21") &&
      notices.includes("port-22-any") === bothOf22 &&
      notices.includes("host-names") === (office.policy === "restricted" && expected.includes(" to ftp.")) &&
      [undefined, idsOf(plan.conflicts).includes("C6")].includes(expectedC6(office)) &&
      idsOf(plan.conflicts).includes("C12") === bothOf22 &&
      notices.includes("drop-box-afp") === (office.dropBox === "yes") &&
      plan.outboundIfRestricted.every(({ reasons }) =>
        reasons.every(({ cites }) => cites.length > 0 && cites.every(isFactId)),
      );
    if (!right) wrong.push({ office, rows, expected });
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(wrong).toHaveLength(0);
  expect(count).toBe(6 * 5 * 3 * 5 * 2 * 2 * 3 * 2 * 3);
  // biome-ignore lint/suspicious/noConsole: whoever runs the tests sees how many offices were tried
  console.info(`outbound: ${count.toLocaleString("en-US")} offices`);
});
