/** Firewall policies for UniFi's own API. A zone has no name there but a UUID: its place is held by words that the API refuses. */

export const zonePlaceholder = (zone: string) => `UUID OF ZONE ${zone}`;

type Filter = Readonly<Record<string, unknown>>;

const portsFilter = (ports: readonly number[]) => ({
  type: "PORTS",
  matchOpposite: false,
  items: ports.map((value) => ({ type: "PORT_NUMBER", value })),
});

const addressFilter = (type: "IP_ADDRESS" | "SUBNET", value: string) => ({
  type: "IP_ADDRESSES",
  matchOpposite: false,
  items: [{ type, value }],
});

/** What somebody goes to: never a filter of the source, whose ports are those that the other side happens to use. */
export const goingTo = {
  ports: (ports: readonly number[]): Filter => ({ type: "PORT", portFilter: portsFilter(ports) }),
  host: (host: string, ports: readonly number[]): Filter => ({
    type: "DOMAIN",
    domainFilter: { type: "DOMAINS", domains: [host] },
    portFilter: portsFilter(ports),
  }),
  address: (address: string, ports: readonly number[]): Filter => ({
    type: "IP_ADDRESS",
    ipAddressFilter: addressFilter("IP_ADDRESS", address),
    portFilter: portsFilter(ports),
  }),
};

export const comingFrom = (network: string): Filter => ({
  type: "IP_ADDRESS",
  ipAddressFilter: addressFilter("SUBNET", network),
});

export type PolicyMade = {
  name: string;
  description?: string;
  allow: boolean;
  from: string;
  to: string;
  source?: Filter;
  destination?: Filter;
  /** Said each time: the API has no version by itself, and what else speaks to it takes IPv4. */
  ipVersion: "IPV4" | "IPV6" | "IPV4_AND_IPV6";
  protocol?: "tcp" | "udp";
};

/** By number: in which letters the names are written differs. */
const numberOf = { tcp: 6, udp: 17 } as const;

export function policyRequest({
  name,
  description,
  allow,
  from,
  to,
  source,
  destination,
  ipVersion,
  protocol,
}: PolicyMade) {
  return {
    method: "POST",
    path: "/v1/sites/{siteId}/firewall/policies",
    body: {
      name,
      ...(description && { description }),
      enabled: true,
      action: allow ? { type: "ALLOW", allowReturnTraffic: true } : { type: "BLOCK" },
      source: { zoneId: zonePlaceholder(from), ...(source && { trafficFilter: source }) },
      destination: { zoneId: zonePlaceholder(to), ...(destination && { trafficFilter: destination }) },
      ipProtocolScope: {
        ipVersion,
        ...(protocol && {
          protocolFilter: { type: "PROTOCOL_NUMBER", matchOpposite: false, protocolNumber: numberOf[protocol] },
        }),
      },
      // What blocks leaves alone the answers to what went out.
      ...(!allow && { connectionStateFilter: ["NEW", "INVALID"] }),
      loggingEnabled: !allow,
    },
  };
}
