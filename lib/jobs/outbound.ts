import type { OutboundRule, Plan } from "@/lib/plan";
import { serviceName } from "@/lib/services";
import type { JobDefinition, Setting } from "./job";
import { hasNotice } from "./parts";

function destinationOf(rule: Extract<OutboundRule, { destination: object }>): string {
  switch (rule.destination.kind) {
    case "any":
      return "any";
    case "host":
      return rule.destination.host;
    case "not-given":
      return "not given in the article";
  }
}

function settingOf(rule: OutboundRule): Setting[] {
  if (!("destination" in rule) || rule.action !== "allow") return [];
  const { protocol, ports, services, origin } = rule;
  const names = services.map(serviceName).join(", ");
  return [
    {
      label: origin === "beyond" ? `${names} (ours)` : names,
      value: `${protocol.toUpperCase()} ${ports.join(", ")} → ${destinationOf(rule)}`,
    },
  ];
}

function linesOf(plan: Plan): string[] {
  const plainFtp = plan.outbound.find(({ ports }) => ports.some((port) => port === 20));
  return [
    "Our advice: log what would be blocked first, and block later.",
    "For its own rows the article names no protocol; TCP is our reading.",
    ...(plan.outbound.some(
      (rule) => "destination" in rule && rule.destination.kind === "not-given" && rule.action === "allow",
    )
      ? ["Where no destination is given, allow the port to any until its vendor names one (our judgement)."]
      : []),
    ...(hasNotice(plan, "host-names")
      ? ["For a host name use a host-name (FQDN) object, or check the rule when the vendor moves."]
      : []),
    ...(plainFtp?.action === "hold" ? ["Leave 20 and 21 closed unless the vendor’s answer allows them."] : []),
    ...(plainFtp?.action === "allow" ? ["Passive FTP also needs an FTP helper on the firewall."] : []),
  ];
}

export const outbound: JobDefinition = {
  id: "job-outbound",
  after: ["job-back-up-router"],
  of: (plan) => {
    if (plan.outboundPolicy !== "restricted") return undefined;
    return {
      phase: "set",
      who: "technician",
      title: "Allow the listed outbound traffic, and block all other",
      settings: plan.outbound.flatMap(settingOf),
      lines: linesOf(plan),
      settles: plan.outbound.filter(({ action }) => action !== "hold").map(({ id }) => id),
      answers: [],
    };
  },
};
