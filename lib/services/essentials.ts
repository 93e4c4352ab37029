/** What every office needs besides MacPractice's list once outbound traffic is restricted. Ours, not the article's (C16, E13). */
import type { AnswerPath } from "@/lib/answers";
import type { OutboundRule, Reason } from "@/lib/plan/schema";
import type { OutboundService } from "./service";

type Essential = {
  service: string;
  protocol: "tcp" | "udp";
  ports: [number, ...number[]];
  text: string;
  without: string;
};

function essentialRow(
  { service, protocol, ports, text, without }: Essential,
  because: AnswerPath[] = [],
): OutboundRule {
  const cites: Reason["cites"] = ["E13", "C16"];
  return {
    id: `out-essential-${service}`,
    direction: "out",
    protocol,
    ports,
    services: [service],
    action: "allow",
    destination: { kind: "any" },
    origin: "beyond",
    reasons: [{ text, because, cites, without }],
  };
}

function always(name: string, essential: Essential): OutboundService {
  return { id: essential.service, name, encrypted: "not stated", row: () => essentialRow(essential) };
}

export const dnsUdp = always("DNS over UDP", {
  service: "dns-udp",
  protocol: "udp",
  ports: [53],
  text: "It looks up names.",
  without: "nothing finds its destination, MacPractice’s own services included",
});

export const dnsTcp = always("DNS over TCP", {
  service: "dns-tcp",
  protocol: "tcp",
  ports: [53],
  text: "Name lookups whose answers are too long for UDP use TCP.",
  without: "long lookups fail",
});

export const time = always("Network time (NTP)", {
  service: "time",
  protocol: "udp",
  ports: [123],
  text: "It sets the computers’ clocks.",
  without: "computers with a wrong clock can’t check certificates and fail to connect",
});

export const web = always("Web and updates", {
  service: "web",
  protocol: "tcp",
  ports: [80, 443],
  text: "Updates of macOS and everyday browsing use the web ports. A dynamic DNS updater may need others: see its provider’s instructions.",
  without: "updates and browsing stop",
});

export const outgoingMail: OutboundService = {
  id: "mail",
  name: "Mail (SMTP)",
  encrypted: "not stated",
  row({ features = {} }) {
    if (features.mailServer !== "in-house") return undefined;
    const essential: Essential = {
      service: "mail",
      protocol: "tcp",
      ports: [25],
      text: "The office’s own mail server delivers mail to other mail servers on this port.",
      without: "the mail server can’t deliver mail",
    };
    return essentialRow(essential, ["features.mailServer"]);
  },
};
