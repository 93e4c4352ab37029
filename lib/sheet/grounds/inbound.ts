import type { Answers } from "@/lib/answers";
import type { InboundRule } from "@/lib/plan";
import { serviceName } from "@/lib/services";
import { blankFor } from "@/lib/sheet/blank";
import { confirmed } from "@/lib/sheet/confirmed";
import type { SheetInput } from "@/lib/sheet/input";
import type { Cell, Row, Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";
import { rowOf } from "@/lib/sheet/row";
import { actionCell, protocolAndPorts } from "@/lib/sheet/words";
import { targetPaths } from "@/lib/work/paths";

export function inboundSection(input: SheetInput): Section {
  const { plan } = input;
  return {
    id: "inbound",
    heading: "From the internet into the office",
    blocks: [
      {
        kind: "paragraph",
        text: "Set these on the router’s firewall, for traffic that begins outside. “Open” means a port forward (destination NAT) from the router’s WAN interface to the address shown. “Closed” means no forward and no rule that allows it. “Hold” means: keep it closed unless the answer to its question opens it.",
        cites: ["F7", "F11", "F12"],
      },
      {
        kind: "table",
        id: "inbound",
        caption: "Inbound rules",
        columns: ["Action", "Protocol and port", "Service", "Goes to"],
        rows: plan.inbound.map((rule) => inboundRow(rule, input)),
      },
      ...noticesAt("inbound", plan.notices),
    ],
  };
}

function inboundRow(rule: InboundRule, input: SheetInput): Row {
  const cells: Cell[] = [
    actionCell(rule.action, actionNote(rule)),
    { kind: "code", text: protocolAndPorts(rule) },
    serviceCell(rule, input.answers),
    targetCell(rule, input),
  ];
  return rowOf(rule.id, cells, rule.reasons);
}

function actionNote(rule: InboundRule): string | undefined {
  const byVpn = "vpn" in rule && rule.vpn;
  if (rule.action === "hold") {
    return `Closed unless the answer opens it${byVpn ? "; staff only through the VPN" : ""}`;
  }
  if ("sources" in rule && rule.sources) {
    return `Only from ${rule.sources.join(", ")}${byVpn ? "; staff only through the VPN" : ""}`;
  }
  if (byVpn) return "Only through the VPN";
  if (rule.id === "in-443" && rule.action === "forward")
    return "From any address, once the default user is disabled (our advice)";
  if (rule.action === "forward") return "From any address";
  return undefined;
}

function serviceCell(rule: InboundRule, answers: Answers): Cell {
  const text = rule.services.map(serviceName).join(", ") || "IPv4 and IPv6";
  const note = serviceNote(rule) ?? confirmationNote(rule, answers);
  return { kind: "text", text, ...(note && { note }) };
}

function serviceNote(rule: InboundRule): string | undefined {
  if ("reserved" in rule) return "On the server, reserved for MPXServer";
  if ("example" in rule) return "Named only as an example in the article";
  if ("conditional" in rule) return rule.conditional;
  return undefined;
}

function confirmationNote(rule: InboundRule, { confirmations = {} }: Answers): string | undefined {
  if (rule.id === "in-1234") return confirmed(rule, "confirmations.messageServer.answer", confirmations.messageServer);
  if (rule.id === "in-443") return confirmed(rule, "confirmations.encryptedWeb.answer", confirmations.encryptedWeb);
  return undefined;
}

function targetCell(rule: InboundRule, input: SheetInput): Cell {
  if (!("target" in rule)) return { kind: "text", text: "Nowhere" };
  const { host, address, port } = rule.target;
  const label = host === "server" ? "MacPractice server" : "Mail server";
  if (address === null) {
    return { kind: "blank", label: `${label}’s address, port ${port}`, ...blankFor(targetPaths[host], input) };
  }
  return {
    kind: "code",
    text: `${address}:${port}`,
    note: rule.action === "hold" ? `${label}, if the answer opens it` : label,
  };
}
