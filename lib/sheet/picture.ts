/** The network as places and flows. The drawing and its text equivalent are both made from this, so they can't differ. */

import type { Answers } from "@/lib/answers";
import type { InboundRule, Plan } from "@/lib/plan";
import type { Flow, Picture, Place } from "./model";

export function pictureOf(answers: Answers, plan: Plan): Picture {
  return {
    title: "The network in one picture",
    places: placesOf(answers),
    flows: [...inboundFlows(answers, plan), ...insideFlows(answers, plan), outboundFlow(plan)],
  };
}

function placesOf({ features = {}, internet = {}, server = {} }: Answers): Place[] {
  const places: Place[] = [
    { id: "internet", label: "Internet" },
    { id: "router", label: "Router and firewall", detail: internet.externalIp ?? "outside address not known" },
    { id: "server", label: "MacPractice server", detail: server.address ?? "address not known" },
  ];
  if (features.mailServer === "in-house") {
    places.push({ id: "mail-server", label: "Mail server", detail: server.mailServerAddress ?? "address not known" });
  }
  if (features.mobile === "inside" || features.mobile === "outside") {
    places.push({ id: "mobile-inside", label: "iPad and iPhone", detail: "in the office" });
  }
  if (features.mobile === "outside") {
    places.push({ id: "mobile-outside", label: "iPad and iPhone", detail: "away from the office" });
  }
  if (features.remoteAccess === "yes") {
    places.push({ id: "remote-staff", label: "Staff outside", detail: "over the VPN" });
  }
  return places;
}

function inboundFlows({ features = {} }: Answers, { inbound }: Plan): Flow[] {
  const flows: Flow[] = [];
  for (const rule of inbound) {
    if (rule.action === "forward") flows.push(passing(rule));
    if (rule.action === "hold") {
      flows.push({
        id: rule.id,
        from: "internet",
        to: "server",
        fate: "held",
        label: portsOf(rule),
        text: `Port ${portsOf(rule)} from the internet is on hold.`,
      });
    }
  }
  const closed = inbound.filter(({ action, id }) => action === "block" && id !== "in-default").map(portsOf);
  flows.push({
    id: "in-closed",
    from: "internet",
    to: "server",
    fate: "stopped",
    label: `${closed.join(", ")}, all else`,
    text: `Ports ${closed.join(", ")} and everything else from the internet are stopped at the router.`,
  });
  if (features.remoteAccess === "yes") {
    const through = inbound.filter((rule) => "vpn" in rule && rule.vpn).map(portsOf);
    flows.push({
      id: "vpn",
      from: "remote-staff",
      to: "server",
      fate: "vpn",
      label: through.length > 0 ? through.join(", ") : "VPN",
      text:
        through.length > 0
          ? `Staff outside reach ${through.length === 1 ? "port" : "ports"} ${through.join(", ")} of the MacPractice server only through the VPN, if at all.`
          : "Staff outside come in only through the VPN.",
    });
  }
  return flows;
}

function passing(rule: Extract<InboundRule, { action: "forward" }>): Flow {
  const ports = portsOf(rule);
  const sources = "sources" in rule ? rule.sources : undefined;
  const to = rule.target.host === "server" ? "the MacPractice server" : "the mail server";
  return {
    id: rule.id,
    from: "internet",
    to: rule.target.host,
    fate: "passes",
    label: sources ? `${ports}, limited` : ports,
    text: sources
      ? `Port ${ports} passes the router to ${to}, but only from ${sources.join(", ")}.`
      : `Port ${ports} from the internet passes the router to ${to}.`,
  };
}

function insideFlows({ features = {} }: Answers, { notices }: Plan): Flow[] {
  if (features.mobile !== "inside" && features.mobile !== "outside") return [];
  const flow = { id: "inside-wifi", from: "mobile-inside", to: "server", fate: "passes" } as const;
  if (notices.some(({ id }) => id === "mobile-without-wifi")) {
    const text = "iPads and iPhones in the office reach the MacPractice server inside; no port is opened for that.";
    return [{ ...flow, label: "LAN", text }];
  }
  return [
    {
      ...flow,
      label: "Wi-Fi",
      text: "iPads and iPhones in the office reach the MacPractice server over the office’s Wi-Fi; no port is opened for that.",
    },
  ];
}

const outboundWords = {
  unrestricted: { fate: "passes", label: "everything", text: "Outbound traffic is not restricted." },
  restricted: {
    fate: "passes",
    label: "listed rows only",
    text: "Outbound traffic passes only where an outbound row allows it.",
  },
  unsure: { fate: "held", label: "not known", text: "Whether outbound traffic is restricted is not known yet." },
} as const;

function outboundFlow({ outboundPolicy }: Plan): Flow {
  return { id: "outbound", from: "router", to: "internet", ...outboundWords[outboundPolicy] };
}

function portsOf({ ports }: InboundRule): string {
  return ports.join(", ");
}
