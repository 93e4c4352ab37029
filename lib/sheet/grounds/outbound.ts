import type { Answers } from "@/lib/answers";
import type { OutboundRule } from "@/lib/plan";
import { serviceName } from "@/lib/services";
import { confirmed } from "@/lib/sheet/confirmed";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Cell, Row, Section } from "@/lib/sheet/model";
import { rowOf } from "@/lib/sheet/row";
import { actionCell, protocolAndPorts } from "@/lib/sheet/words";
import { settledBy } from "./settled";

const policies = {
  unrestricted: {
    text: "This office lets everything out, so nothing needs to be set. Should it ever restrict outbound traffic, the rows marked “Allow” are the ones to allow.",
    caption: "Outbound rules, if outbound traffic is ever restricted",
  },
  restricted: {
    text: "This office restricts outbound traffic. Allow the rows marked “Allow” and block the rest. Our advice: log first, then enforce.",
    caption: "Outbound rules with nothing to set yet",
  },
  unsure: {
    text: "Nobody has said yet whether the firewall restricts outbound traffic. If it does, the rows marked “Allow” are the ones to allow; if it does not, nothing needs to be set.",
    caption: "Outbound rules, if outbound traffic is restricted",
  },
} as const;

/** All rows where there is nothing to set; else those that wait for an answer, for the job of the others has them. */
export function outboundSection(input: SheetInput): Section {
  const { plan } = input;
  const { text, caption } = policies[plan.outboundPolicy];
  const settled = settledBy(plan);
  const rows = plan.outboundIfRestricted.filter(({ id }) => !settled.has(id)).map((rule) => outboundRow(rule, input));
  const table: Block = {
    kind: "table",
    id: "outbound",
    caption,
    columns: ["Action", "Protocol and port", "Service", "Destination"],
    rows,
  };
  return {
    id: "outbound",
    heading: "From the office out to the internet",
    blocks: [
      { kind: "paragraph", text, cites: ["F22", "F23", "F24", "E13"] },
      {
        kind: "paragraph",
        text: "The article does not say which computer sends, so these rows hold for all of them. For its own rows it names no protocol either: TCP is our reading.",
        cites: ["F34"],
      },
      ...(rows.length > 0 ? [table] : []),
    ],
  };
}

/** What keeps a row on hold closed: only a firewall that restricts what goes out. */
const holds = {
  unrestricted: "Nothing on the router closes it today",
  restricted: "Closed unless the vendor’s answer allows it",
  unsure: "Closed only where outbound traffic is restricted",
} as const;

function outboundRow(rule: OutboundRule, { plan, answers }: SheetInput): Row {
  const cells: Cell[] = [
    actionCell(rule.action, rule.action === "hold" ? holds[plan.outboundPolicy] : undefined),
    { kind: "code", text: protocolAndPorts(rule) },
    serviceCell(rule, answers),
    destinationCell(rule),
  ];
  return rowOf(rule.id, cells, rule.reasons);
}

function serviceCell(rule: OutboundRule, { confirmations }: Answers): Cell {
  const text = rule.services.map(serviceName).join(", ") || "IPv4 and IPv6";
  const note =
    rule.origin === "beyond"
      ? "Ours, beyond MacPractice’s list"
      : confirmed(rule, "confirmations.plainFtp.answer", confirmations?.plainFtp);
  return { kind: "text", text, ...(note && { note }) };
}

function destinationCell(rule: OutboundRule): Cell {
  if (!("destination" in rule)) return { kind: "text", text: "Nowhere" };
  switch (rule.destination.kind) {
    case "any":
      return { kind: "text", text: "Any" };
    case "host":
      return { kind: "code", text: rule.destination.host };
    case "not-given":
      return {
        kind: "text",
        text: "Not given in the article",
        ...(rule.ports.includes(443) && { note: "The web row lets it out" }),
      };
  }
}
