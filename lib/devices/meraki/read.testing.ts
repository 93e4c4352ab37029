/** Lists by the maker's API description, as far as we use it: no field more, no word more. */
import * as z from "zod";
import { type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";

/** Not 80,443: no list with commas. */
const port = z.string().regex(/^[0-9]{1,5}$/);
const any = z.literal("any");
const path = <Path extends string>(end: Path) => z.literal(`/networks/{networkId}/appliance/${end}` as const);

const forward = z.strictObject({
  name: z.string().min(1),
  uplink: z.enum(["both", "internet1", "internet2"]),
  protocol: z.enum(["tcp", "udp"]),
  publicPort: port,
  lanIp: z.ipv4(),
  localPort: port,
  allowedIps: z.union([z.tuple([any]), z.array(z.cidrv4()).min(1)]),
});

const outbound = z.strictObject({
  comment: z.string(),
  policy: z.enum(["allow", "deny"]),
  protocol: z.enum(["any", "icmp", "icmp6", "tcp", "udp"]),
  srcCidr: any,
  srcPort: any,
  destCidr: z.string().regex(/^[a-z0-9.-]+$/),
  destPort: z.union([any, port]),
  syslogEnabled: z.boolean(),
});

const put = <Path extends z.ZodType, Body extends z.ZodType>(where: Path, body: Body) =>
  z.strictObject({ method: z.literal("PUT"), path: where, body });

const outboundList = put(path("firewall/l3FirewallRules"), z.strictObject({ rules: z.array(outbound).min(1) }));
const reservedList = put(
  z.string().regex(/^\/networks\/\{networkId\}\/appliance\/vlans\/[0-9]+$/),
  z.strictObject({
    fixedIpAssignments: z.record(
      z.string().regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/),
      z.strictObject({ ip: z.ipv4(), name: z.string() }),
    ),
  }),
);
const forwardList = put(path("firewall/portForwardingRules"), z.strictObject({ rules: z.array(forward) }));

export const fileSchema = z.strictObject({
  about: z.array(z.string()).min(3),
  base: z.literal("https://api.meraki.com/api/v1"),
  requests: z.union([
    z.tuple([forwardList]),
    z.tuple([outboundList, forwardList]),
    z.tuple([reservedList, forwardList]),
    z.tuple([outboundList, reservedList, forwardList]),
  ]),
});

export const reader: Reader = {
  read: (files) => readingOf(Object.values(files).join()),
  leaves: ["closed", "denies", "throughVpn", "ftpHelper", "dynamicDns"],
  adjust: (expected, _policy, names) => ({
    ...expected,
    // Not known of this device.
    forwards: expected.forwards.map((forward) => ({ ...forward, hairpin: false })),
    outbound: typeof expected.outbound === "string" ? expected.outbound : sorted(expected.outbound.flatMap(byPort)),
    reservations: names.vlan ? expected.reservations : [],
  }),
};

/** One port a rule. */
const byPort = ({ protocol, ports, host }: Exclude<Reading["outbound"], string>[number]) =>
  ports.map((each) => ({ protocol, ports: [each], host }));

export function readingOf(text: string): Partial<Reading> {
  const reading: Partial<Reading> = { forwards: [], outbound: "as it is", reservations: [] };
  for (const { body } of fileSchema.parse(JSON.parse(text)).requests) {
    if ("fixedIpAssignments" in body) {
      const fixed = Object.entries(body.fixedIpAssignments);
      reading.reservations = sorted(fixed.map(([mac, { ip }]) => ({ address: ip, mac })));
      continue;
    }
    const rules = body.rules.flatMap((rule) => ("policy" in rule ? [rule] : []));
    if (rules.length > 0) reading.outbound = outboundIn(rules);
    const forwards = body.rules.flatMap((rule) => ("lanIp" in rule ? [forwardIn(rule)] : []));
    if (forwards.length > 0) reading.forwards = forwards.toSorted((one, other) => one.port - other.port);
  }
  return reading;
}

function forwardIn({ publicPort, localPort, lanIp, allowedIps, protocol }: z.infer<typeof forward>) {
  if (publicPort !== localPort || protocol !== "tcp") throw new Error("another port");
  const everyone = allowedIps.join() === "any";
  return { port: Number(publicPort), to: lanIp, sources: everyone ? [] : allowedIps.toSorted(), hairpin: false };
}

function outboundIn(rules: readonly z.infer<typeof outbound>[]): Reading["outbound"] {
  const last = rules.at(-1);
  if (last?.policy !== "deny" || last.protocol !== "any" || last.destCidr !== "any" || last.destPort !== "any")
    throw new Error("all else goes out as well");
  return sorted(
    rules.slice(0, -1).map(({ policy, protocol, destCidr, destPort }) => {
      if (policy !== "allow") throw new Error("denies what must go out");
      return { protocol, ports: [Number(destPort)], host: destCidr === "any" ? "" : destCidr };
    }),
  );
}
