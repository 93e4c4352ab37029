/** A closed schema: a member that it doesn't know fails. */
import { z } from "zod";
import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";

const block = z.strictObject({
  item: z.string(),
  families: z.tuple([z.literal("IPv4"), z.literal("IPv6")]),
  protocol: z.literal("tcp"),
  port: z.int(),
  action: z.literal("block"),
  service: z.string(),
  heldBy: z.optional(z.string()),
  throughVpn: z.optional(z.literal(true)),
  to: z.optional(z.string()),
  address: z.optional(z.null()),
});

const forward = z.strictObject({
  item: z.string(),
  families: z.tuple([z.literal("IPv4")]),
  protocol: z.literal("tcp"),
  port: z.int(),
  action: z.literal("forward"),
  service: z.string(),
  to: z.string(),
  address: z.ipv4(),
  sources: z.union([z.literal("anyone"), z.array(z.cidrv4()).min(1)]),
  hairpin: z.boolean(),
  throughVpn: z.optional(z.literal(true)),
});

const rest = z.strictObject({
  item: z.literal("in-default"),
  families: z.tuple([z.literal("IPv4"), z.literal("IPv6")]),
  protocol: z.literal("any"),
  action: z.literal("block"),
});

const allow = z.strictObject({
  item: z.string(),
  service: z.string(),
  protocol: z.string(),
  ports: z.array(z.int()),
  destination: z.string(),
});

const documentSchema = z.strictObject({
  about: z.array(z.string()),
  office: z.string(),
  rulesetVersion: z.string(),
  inbound: z.array(z.union([block, forward, rest])),
  outbound: z.union([
    z.literal("as it is"),
    z.strictObject({
      allows: z.array(allow),
      closed: z.array(
        z.strictObject({ item: z.string(), ports: z.array(z.int()), why: z.enum(["held", "not-given"]) }),
      ),
      ftpHelper: z.boolean(),
      otherwise: z.literal("block"),
    }),
  ]),
  addresses: z.array(z.strictObject({ of: z.string(), address: z.nullable(z.string()), mac: z.nullable(z.string()) })),
  dynamicDns: z.nullable(
    z.strictObject({ hostname: z.nullable(z.string()), updater: z.enum(["router", "server", "unsure"]) }),
  ),
});

type Block = z.infer<typeof block>;
type Forward = z.infer<typeof forward>;

export const jsonReader: Reader = {
  read: (files) => readingOf(documentSchema.parse(JSON.parse(files["network-handoff.json"] ?? ""))),
  leaves: [],
  adjust: (expected, policy) => ({ ...expected, throughVpn: policy.throughVpn.toSorted(byNumber) }),
};

function readingOf({ inbound, outbound, addresses, dynamicDns }: z.infer<typeof documentSchema>): Reading {
  const blocks = inbound.filter((row): row is Block => row.action === "block" && "port" in row);
  // Those with a target are forwards that wait for an address.
  const closed = blocks
    .filter(({ to }) => to === undefined)
    .map(({ port }) => port)
    .toSorted(byNumber);
  const denies = inbound.some(({ item }) => item === "in-default");
  return {
    forwards: inbound
      .filter((row): row is Forward => row.action === "forward")
      .map(({ port, address, sources, hairpin }) => ({
        ...{ port, to: address, sources: sources === "anyone" ? [] : sources.toSorted(), hairpin },
      }))
      .toSorted((one, other) => one.port - other.port),
    closed: { ipv4: closed, ipv6: closed },
    denies: { ipv4: denies, ipv6: denies },
    throughVpn: inbound.flatMap((row) => ("throughVpn" in row && row.throughVpn ? [row.port] : [])).toSorted(byNumber),
    outbound:
      outbound === "as it is"
        ? outbound
        : sorted(
            outbound.allows.map(({ protocol, ports, destination }) => ({
              ...{ protocol, ports, host: destination === "any" ? "" : destination },
            })),
          ),
    ftpHelper: outbound !== "as it is" && outbound.ftpHelper,
    reservations: sorted(addresses.flatMap(({ address, mac }) => (address && mac ? [{ address, mac }] : []))),
    dynamicDns: dynamicDns && dynamicDns.updater !== "server" ? (dynamicDns.hostname ?? "") : "",
  };
}
