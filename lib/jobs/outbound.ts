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

/** Rows without a destination can’t be typed as they stand; what is not given is never any. */
function givenNowhere({ outbound }: Plan): string[] {
  const ports = outbound.flatMap((rule) =>
    "destination" in rule && rule.destination.kind === "not-given" && rule.action === "allow" ? rule.ports : [],
  );
  return [
    ...(ports.includes(443) ? ["443 without a destination: the row for the web lets it out."] : []),
    ...(ports.includes(548) ? ["548: allow it to the host that MacPractice names; the article gives none."] : []),
  ];
}

function linesOf(plan: Plan): string[] {
  const plainFtp = plan.outbound.find(({ ports }) => ports.some((port) => port === 20));
  return [
    "Our advice: log what would be blocked first, and block later.",
    "For its own rows the article names no protocol; TCP is our reading.",
    ...givenNowhere(plan),
    ...(hasNotice(plan, "host-names")
      ? ["For a host name use a host-name (FQDN) object, or check the rule when the vendor moves."]
      : []),
    ...(plainFtp?.action === "hold"
      ? ["Leave 20 and 21 closed unless the vendor says that it needs them, and names the host."]
      : []),
    ...(plainFtp?.action === "allow"
      ? ["20 and 21 are not encrypted, in our reading; passive FTP also needs an FTP helper on the firewall."]
      : []),
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
