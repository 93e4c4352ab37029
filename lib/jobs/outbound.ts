import type { OutboundRule } from "@/lib/plan";
import { serviceName } from "@/lib/services";
import type { JobDefinition, Setting } from "./job";

function settingOf(rule: OutboundRule): Setting[] {
  if (!("destination" in rule) || rule.action !== "allow") return [];
  const { destination, protocol, ports, services } = rule;
  const to = { any: "anywhere", "not-given": "not given", host: "" }[destination.kind];
  const where = destination.kind === "host" ? destination.host : to;
  return [
    { label: services.map(serviceName).join(", "), value: `${protocol.toUpperCase()} ${ports.join(", ")} → ${where}` },
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
      title: "Allow the listed outbound rows, log first, then block everything else",
      settings: plan.outbound.flatMap(settingOf),
      lines: [],
      settles: plan.outbound.filter(({ action }) => action !== "hold").map(({ id }) => id),
      answers: [],
    };
  },
};
