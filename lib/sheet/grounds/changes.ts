import type { FactId } from "@/lib/facts";
import {
  type AddressingEntry,
  type Change,
  differenceOf,
  type InboundRule,
  isNoDifference,
  type OutboundRule,
  type Plan,
  type Reason,
  type Rule,
} from "@/lib/plan";
import { serviceName } from "@/lib/services";
import { longDate } from "@/lib/sheet/dates";
import type { SheetInput } from "@/lib/sheet/input";
import type { Cell, Row, Section } from "@/lib/sheet/model";
import { rowOf } from "@/lib/sheet/row";
import {
  actionWord,
  addressName,
  needWord,
  noticeWords,
  protocolAndPorts,
  recipientWords,
  statusWords,
} from "@/lib/sheet/words";

/** What is different from an earlier sheet, row by row; no section when nothing is. */
export function changesSection({ plan, handedOver }: SheetInput): Section[] {
  if (!handedOver) return [];
  const difference = differenceOf(handedOver.plan, plan);
  if (isNoDifference(difference)) return [];
  const { outboundPolicy } = difference;
  const rows: Row[] = [
    ...difference.inbound.map((change) => changeOf(change, ruleLines)),
    ...(outboundPolicy ? [policyRow(outboundPolicy)] : []),
    ...difference.outbound.map((change) => changeOf(change, ruleLines)),
    ...difference.addressing.map((change) => changeOf(change, addressLines)),
    ...difference.notices.map((change) =>
      changeOf(change, ({ level, text, cites }) => ({ what: noticeWords[level], state: text, cites })),
    ),
    ...difference.questions.map((change) =>
      changeOf(change, ({ to, text, cites }) => ({ what: `Question for ${recipientWords[to]}`, state: text, cites })),
    ),
    ...difference.tasks.map((change) =>
      changeOf(change, ({ who, text, cites }) => ({ what: `Task for the ${who}`, state: text, cites })),
    ),
  ];
  return [
    {
      id: "changes",
      heading: `Changed since the sheet of ${longDate(handedOver.on)}`,
      blocks: [
        {
          kind: "paragraph",
          text: "The answers were changed after that sheet was made. What is not listed here is as it was.",
        },
        {
          kind: "table",
          id: "changes",
          caption: "What is different",
          columns: ["Change", "What", "Before", "Now"],
          rows,
        },
      ],
    },
  ];
}

/** An entry in two columns, and under them why it is so. */
type Lines = { what: string; state: string; why?: readonly string[]; cites: readonly FactId[] };

const kinds = {
  added: { kind: "action", tone: "required", word: "New" },
  changed: { kind: "action", tone: "recommended", word: "Changed" },
  removed: { kind: "action", tone: "neutral", word: "Gone" },
} as const satisfies Record<Change<unknown>["kind"], Cell>;

/** The grounds are those that hold now; what is gone needs none. */
function changeOf<Entry>(change: Change<Entry>, linesOf: (entry: Entry) => Lines): Row {
  const before = change.kind === "added" ? undefined : linesOf(change.before);
  const after = change.kind === "removed" ? undefined : linesOf(change.after);
  return {
    id: `changed-${change.id}`,
    cells: cellsOf(change.kind, {
      what: (after ?? before)?.what ?? "",
      before: before?.state ?? "Not on the sheet",
      after: after?.state ?? "No longer on the sheet",
    }),
    why: after?.why ?? [],
    cites: after?.cites ?? [],
  };
}

function cellsOf(kind: keyof typeof kinds, words: { what: string; before: string; after: string }): Cell[] {
  return [
    kinds[kind],
    { kind: "text", text: words.what },
    { kind: "text", text: words.before },
    { kind: "text", text: words.after },
  ];
}

/** Each reason's text, and each source once. */
function groundsOf(reasons: readonly Reason[]): Pick<Lines, "why" | "cites"> {
  const { why, cites } = rowOf("", [], reasons);
  return { why, cites };
}

function ruleLines(rule: InboundRule | OutboundRule): Lines {
  const services = rule.services.map(serviceName).join(", ");
  const direction = rule.direction === "in" ? "Inbound" : "Outbound";
  const what = `${direction} ${protocolAndPorts(rule)}${services && `, ${services}`}`;
  const parts = [actionWord(rule.action), whereTo(rule), only(rule), throughVpn(rule)];
  return { what, state: parts.filter((part) => part !== undefined).join(", "), ...groundsOf(rule.reasons) };
}

function whereTo(rule: Rule): string | undefined {
  if ("target" in rule) {
    const target = `to ${rule.target.address ?? "an address not known yet"}, port ${rule.target.port}`;
    return rule.action === "hold" ? `if the answer opens it: ${target}` : target;
  }
  if ("destination" in rule && rule.destination.kind === "host") return `to ${rule.destination.host}`;
  return undefined;
}

function only(rule: Rule): string | undefined {
  return "sources" in rule && rule.sources ? `only from ${rule.sources.join(", ")}` : undefined;
}

function throughVpn(rule: Rule): string | undefined {
  return "vpn" in rule && rule.vpn ? "reached through the VPN" : undefined;
}

const policyWords: Record<Plan["outboundPolicy"], string> = {
  unrestricted: "Everything may go out",
  restricted: "Only listed rows may go out",
  unsure: "Not known",
};

function policyRow({ before, after }: { before: Plan["outboundPolicy"]; after: Plan["outboundPolicy"] }): Row {
  const words = { what: "Outbound traffic", before: policyWords[before], after: policyWords[after] };
  return { id: "changed-outbound-policy", cells: cellsOf("changed", words), why: [], cites: ["F22", "F23"] };
}

function addressLines({ id, need, status, value, reasons }: AddressingEntry): Lines {
  const state = [needWord(need), statusWords[status], value].filter(Boolean).join(", ");
  return { what: addressName(id), state, ...groundsOf(reasons) };
}
