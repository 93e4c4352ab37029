import type { InboundRule } from "@/lib/plan";
import { serviceName } from "@/lib/services";
import type { SheetInput } from "@/lib/sheet/input";
import type { Cell, Row, Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";
import { rowOf } from "@/lib/sheet/row";
import { actionCell, protocolAndPorts } from "@/lib/sheet/words";

export function inboundSection({ plan }: SheetInput): Section {
  return {
    id: "inbound",
    heading: "From the internet into the office",
    blocks: [
      {
        kind: "paragraph",
        text: "Set these on the router’s firewall, for traffic that begins outside. “Open” means a port forward (destination NAT) to the address shown. “Hold” means: keep closed until its question is answered.",
        cites: ["F7", "F11", "F12"],
      },
      {
        kind: "table",
        id: "inbound",
        caption: "Inbound rules",
        columns: ["Action", "Protocol and port", "Service", "Goes to"],
        rows: plan.inbound.map(inboundRow),
      },
      ...noticesAt("inbound", plan.notices),
    ],
  };
}

function inboundRow(rule: InboundRule): Row {
  const cells: Cell[] = [
    actionCell(rule.action, actionNote(rule)),
    { kind: "code", text: protocolAndPorts(rule) },
    serviceCell(rule),
    targetCell(rule),
  ];
  return rowOf(rule.id, cells, rule.reasons);
}

function actionNote(rule: InboundRule): string | undefined {
  if ("vpn" in rule && rule.vpn) return "Reach it through the VPN";
  if (rule.action === "hold") return "Closed until MacPractice answers";
  if ("sources" in rule) return `Only from ${rule.sources.join(", ")}`;
  return undefined;
}

function serviceCell(rule: InboundRule): Cell {
  const text = rule.services.map(serviceName).join(", ") || "IPv4 and IPv6";
  const note = serviceNote(rule);
  return { kind: "text", text, ...(note && { note }) };
}

function serviceNote(rule: InboundRule): string | undefined {
  if ("reserved" in rule) return "On the server, reserved for MPXServer";
  if ("example" in rule) return "Named only as an example in the article";
  if ("conditional" in rule) return rule.conditional;
  return undefined;
}

function targetCell(rule: InboundRule): Cell {
  if (!("target" in rule)) return { kind: "text", text: "Nowhere" };
  const { host, address, port } = rule.target;
  const label = host === "server" ? "MacPractice server" : "Mail server";
  if (address === null) return { kind: "blank", label: `${label}'s address, port ${port}` };
  return { kind: "code", text: `${address}:${port}`, note: rule.action === "hold" ? `${label}, once answered` : label };
}
