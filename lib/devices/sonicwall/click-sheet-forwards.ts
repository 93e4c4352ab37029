/** A NAT rule alone opens nothing, so the access rule stands last. */
import { chosen, type KnownForward, type Pages, ruleName, typed } from "@/lib/devices/click-steps";

const natRules = "POLICY | Rules and Policies > NAT Rules → Add";

const server = (forward: KnownForward) => `${ruleName(forward)} server`;
const service = (forward: KnownForward) => `${ruleName(forward)} TCP`;

export const forwardPages: Pages["forward"] = (forward) => [
  {
    heading: "the objects",
    where: "OBJECT | Match Objects > Addresses, then Services",
    fields: [
      typed("Address object, host, zone LAN", server(forward)),
      typed("IP Address", forward.to.address),
      ...(forward.sources ?? []).map((source) => typed("Address object, network, zone WAN", source)),
      typed("Service object", service(forward)),
      chosen("Protocol", "TCP"),
      typed("Port Range", `${forward.port} - ${forward.port}`),
    ],
    lines: forward.sources ? [`Put the networks into one address group: ${ruleName(forward)} sources.`] : [],
    unconfirmed: true,
  },
  {
    heading: "the NAT rule",
    where: natRules,
    fields: [
      chosen("Original Source", "Any"),
      chosen("Translated Source", "Original"),
      chosen("Original Destination", "the WAN interface’s IP, such as X1 IP"),
      chosen("Translated Destination", server(forward)),
      chosen("Original Service", service(forward)),
      chosen("Translated Service", "Original"),
      chosen("Inbound Interface", "the WAN interface, such as X1"),
      chosen("Outbound Interface", "Any"),
    ],
    lines: ["Alone it opens nothing."],
  },
  {
    heading: "the access rule",
    where: "POLICY | Rules and Policies > Access Rules → Add",
    fields: [
      chosen("Action", "Allow"),
      chosen("From", "WAN"),
      chosen("To", "the server’s zone, such as LAN"),
      chosen("Source", forward.sources ? `${ruleName(forward)} sources` : "Any"),
      chosen("Destination", "the WAN interface’s IP, such as X1 IP"),
      chosen("Service", service(forward)),
    ],
    lines: ["Destination is the outside address, not the server."],
    seen: `Allow from WAN, Source ${forward.sources ? `${ruleName(forward)} sources` : "Any"}, Destination X1 IP (or as your WAN is named), Service ${service(forward)}.`,
  },
];

export const loopbackPage = (forward: KnownForward) => ({
  where: natRules,
  fields: [
    chosen("Original Source", "the office’s networks, such as LAN Subnets"),
    chosen("Translated Source", "the WAN interface’s IP, such as X1 IP"),
    chosen("Original Destination", "the WAN interface’s IP, such as X1 IP"),
    chosen("Translated Destination", server(forward)),
    chosen("Original Service", service(forward)),
    chosen("Translated Service", "Original"),
  ],
  lines: ["A third rule beside the two of the forward: a loopback NAT rule."],
  unconfirmed: true as const,
});
