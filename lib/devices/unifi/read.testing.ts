/** Policies by the maker's API description, as far as we use it: no field more, no word more. */
import * as z from "zod";
import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";

const port = z.int().min(1).max(65535);
const no = z.literal(false);
const portFilter = z.strictObject({
  type: z.literal("PORTS"),
  matchOpposite: no,
  items: z.array(z.strictObject({ type: z.literal("PORT_NUMBER"), value: port })).min(1),
});
const addresses = <Type extends string, Value extends z.ZodType>(type: Type, value: Value) =>
  z.strictObject({
    type: z.literal("IP_ADDRESSES"),
    matchOpposite: no,
    items: z.tuple([z.strictObject({ type: z.literal(type), value })]),
  });

/** A port of the source is the one that the other side happens to use: no filter for it. */
const from = z.strictObject({ type: z.literal("IP_ADDRESS"), ipAddressFilter: addresses("SUBNET", z.cidrv4()) });
const to = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PORT"), portFilter }),
  z.strictObject({
    type: z.literal("DOMAIN"),
    domainFilter: z.strictObject({ type: z.literal("DOMAINS"), domains: z.tuple([z.string().min(3)]) }),
    portFilter,
  }),
  z.strictObject({ type: z.literal("IP_ADDRESS"), ipAddressFilter: addresses("IP_ADDRESS", z.ipv4()), portFilter }),
]);

const zoneId = z.string().regex(/^UUID OF ZONE .+$/);
const body = z.strictObject({
  name: z.string().min(1).max(128),
  description: z.string().optional(),
  enabled: z.literal(true),
  action: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("ALLOW"), allowReturnTraffic: z.boolean() }),
    z.strictObject({ type: z.literal("BLOCK") }),
    z.strictObject({ type: z.literal("REJECT") }),
  ]),
  source: z.strictObject({ zoneId, trafficFilter: from.optional() }),
  destination: z.strictObject({ zoneId, trafficFilter: to.optional() }),
  ipProtocolScope: z.strictObject({
    ipVersion: z.enum(["IPV4", "IPV6", "IPV4_AND_IPV6"]),
    protocolFilter: z
      .strictObject({
        type: z.literal("PROTOCOL_NUMBER"),
        matchOpposite: no,
        protocolNumber: z.union([z.literal(6), z.literal(17)]),
      })
      .optional(),
  }),
  connectionStateFilter: z.array(z.enum(["NEW", "INVALID", "ESTABLISHED", "RELATED"])).optional(),
  loggingEnabled: z.boolean(),
});

export const fileSchema = z.strictObject({
  about: z.array(z.string()).min(3),
  base: z.literal("https://GATEWAY/proxy/network/integration"),
  requests: z.array(
    z.strictObject({ method: z.literal("POST"), path: z.literal("/v1/sites/{siteId}/firewall/policies"), body }),
  ),
});

type Body = z.infer<typeof body>;

export const reader: Reader = {
  read: (files) => readingOf(Object.values(files).join()),
  leaves: ["ftpHelper", "reservations", "dynamicDns"],
  // No forwards in this API; what else comes in over IPv4 is closed by the gateway's own policies.
  adjust: (expected) => ({ ...expected, forwards: [], denies: { ipv4: false, ipv6: true } }),
};

export function readingOf(text: string): Partial<Reading> {
  const policies = fileSchema.parse(JSON.parse(text)).requests.map((request) => request.body);
  for (const policy of policies) leavesAnswersAlone(policy);
  const wan = policies[0]?.source.zoneId;
  const inwards = policies.filter(({ source }) => source.zoneId === wan);
  const outwards = policies.filter(({ destination }) => destination.zoneId === wan);
  const between = policies.filter((policy) => !inwards.includes(policy) && !outwards.includes(policy));
  if (!inwards.every(blocks)) throw new Error("lets in from outside");
  const denies = (version: string) => inwards.some((policy) => covers(policy, version) && !filtered(policy));
  return {
    forwards: [],
    closed: { ipv4: closedIn(inwards, "IPV4"), ipv6: closedIn(inwards, "IPV6") },
    denies: { ipv4: denies("IPV4"), ipv6: denies("IPV6") },
    throughVpn: between.flatMap(throughVpn).toSorted(byNumber),
    outbound: outwards.length === 0 ? "as it is" : outboundIn(outwards),
  };
}

const blocks = ({ action }: Body) => action.type === "BLOCK";
const covers = ({ ipProtocolScope: { ipVersion } }: Body, version: string) =>
  ipVersion === version || ipVersion === "IPV4_AND_IPV6";
const filtered = ({ source, destination, ipProtocolScope }: Body) =>
  Boolean(source.trafficFilter || destination.trafficFilter || ipProtocolScope.protocolFilter);
const portsOf = ({ destination }: Body) => destination.trafficFilter?.portFilter.items.map(({ value }) => value) ?? [];

function leavesAnswersAlone({ action, connectionStateFilter: states, name }: Body): void {
  if (action.type === "ALLOW" ? states || !action.allowReturnTraffic : states?.join() !== "NEW,INVALID")
    throw new Error(`${name}: answers`);
}

/** In both zones, or it is open in one. */
function closedIn(inwards: readonly Body[], version: string): number[] {
  const named = inwards.filter((policy) => covers(policy, version) && portsOf(policy).length > 0);
  const [one, other, ...more] = named.map((policy) => portsOf(policy).toSorted(byNumber));
  if (!one || more.length > 0 || one.join() !== other?.join()) throw new Error("not the same in both zones");
  if (new Set(named.map(({ destination }) => destination.zoneId)).size !== 2) throw new Error("twice in one zone");
  if (named.some(({ ipProtocolScope }) => ipProtocolScope.protocolFilter?.protocolNumber !== 6))
    throw new Error("not TCP");
  return one;
}

function throughVpn(policy: Body): number[] {
  const { source, destination, ipProtocolScope } = policy;
  if (blocks(policy) || !source.trafficFilter || destination.trafficFilter?.type !== "IP_ADDRESS")
    throw new Error("open to more than the VPN, or more of the network");
  if (ipProtocolScope.protocolFilter?.protocolNumber !== 6) throw new Error("not TCP");
  return portsOf(policy);
}

function outboundIn(policies: readonly Body[]): Reading["outbound"] {
  const last = policies.at(-1);
  if (!last || !blocks(last) || filtered(last) || last.ipProtocolScope.ipVersion !== "IPV4_AND_IPV6")
    throw new Error("all else goes out as well");
  return sorted(
    policies.slice(0, -1).map((policy) => {
      const { destination, ipProtocolScope } = policy;
      const number = ipProtocolScope.protocolFilter?.protocolNumber;
      const filter = destination.trafficFilter;
      if (blocks(policy) || !filter || !number) throw new Error("not a row");
      if (ipProtocolScope.ipVersion !== "IPV4_AND_IPV6") throw new Error("one version alone");
      const host = filter.type === "DOMAIN" ? filter.domainFilter.domains[0] : "";
      return { protocol: number === 6 ? "tcp" : "udp", ports: portsOf(policy), host };
    }),
  );
}
