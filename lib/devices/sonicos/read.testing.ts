import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { addressesAt, get, type Named, namedIn, servicesAt } from "./named.testing";
import { fileSchema, type Requests, type Rule } from "./schema.testing";

export const reader: Reader = {
  read: (files) => readingOf(Object.values(files).join()),
  leaves: ["dynamicDns", "ftpHelper"],
  // A scope names the router as well.
  adjust: (expected, { lan }) => (lan.router ? expected : { ...expected, reservations: [] }),
};

export function readingOf(text: string): Partial<Reading> {
  const { requests } = fileSchema.parse(JSON.parse(text));
  if (requests.findIndex(({ path }) => path === "config/pending") !== requests.length - 1)
    throw new Error("committed before its end, or not at all");
  const named = namedIn(requests);
  const ipv4 = tableOf(requests, "ipv4");
  const ipv6 = tableOf(requests, "ipv6");
  const wan = ipv4.find(({ name }) => name === "NH closed ports")?.from ?? "";
  const [in4, in6] = [ipv4, ipv6].map((table) => table.filter(({ from }) => from === wan));
  const [out4, out6] = [ipv4, ipv6].map((table) => table.filter(({ to }) => to === wan));
  return {
    forwards: forwardsIn(requests, named, in4 ?? []),
    closed: { ipv4: closedIn(named, in4 ?? []), ipv6: closedIn(named, in6 ?? []) },
    denies: { ipv4: deniesAll(in4), ipv6: deniesAll(in6) && (in6 ?? []).every(({ action }) => action === "deny") },
    throughVpn: ipv4
      .filter(({ from, to }) => from !== wan && to !== wan)
      .flatMap(({ service }) => servicesAt(named, service).map(({ port }) => port))
      .toSorted(byNumber),
    outbound: outboundIn(named, out4 ?? [], out6 ?? []),
    reservations: sorted(requests.flatMap(reservationsIn)),
  };
}

/** Each rule is put first, so the last that was sent is read first. */
function tableOf(requests: Requests, family: "ipv4" | "ipv6"): Rule[] {
  return requests
    .flatMap((request) => {
      if (family === "ipv4" && request.path === "access-rules/ipv4") return [request.body.access_rules[0].ipv4];
      if (family === "ipv6" && request.path === "access-rules/ipv6") return [request.body.access_rules[0].ipv6];
      return [];
    })
    .toReversed();
}

const isAny = (place: object) => "any" in place;

function deniesAll(table: readonly Rule[] | undefined): boolean {
  const last = table?.at(-1);
  return (
    last !== undefined &&
    last.action === "deny" &&
    [last.source.address, last.service, last.destination.address].every(isAny)
  );
}

function closedIn(named: Named, table: readonly Rule[]): number[] {
  return table
    .filter(({ action, service, source }) => action === "deny" && !isAny(service) && isAny(source.address))
    .flatMap(({ service }) => servicesAt(named, service).map(({ port }) => port))
    .toSorted(byNumber);
}

/** A rule alone translates nothing, and a translation alone lets nothing in. */
function forwardsIn(requests: Requests, named: Named, table: readonly Rule[]): Reading["forwards"] {
  const allowed = table.filter(({ action }) => action === "allow");
  const policies = requests.flatMap((request) =>
    request.path === "nat-policies/ipv4" ? [request.body.nat_policies[0].ipv4] : [],
  );
  const loopback = policies.filter(({ source }) => !isAny(source));
  const outside = policies.filter(({ source }) => isAny(source));
  if (outside.length !== allowed.length) throw new Error("a rule for each translation");
  for (const { translated_source, inbound } of loopback)
    if ("original" in translated_source || inbound !== "any") throw new Error("answers go another way");
  return allowed
    .map((rule) => {
      const [service, ...more] = servicesAt(named, rule.service);
      const same = (policy: (typeof policies)[number]) =>
        JSON.stringify([policy.service, policy.destination]) ===
        JSON.stringify([rule.service, rule.destination.address]);
      const policy = outside.find(same);
      if (!service || more.length > 0 || service.protocol !== "tcp" || !policy)
        throw new Error(`nothing for ${rule.name}`);
      if (isAny(rule.destination.address) || policy.inbound === "any") throw new Error(`${rule.name}: open to more`);
      if (!("original" in policy.translated_source) || !("original" in policy.translated_service))
        throw new Error(`${rule.name}: translates more`);
      const to = policy.translated_destination;
      return {
        port: service.port,
        to: "name" in to ? get(named.addresses, to.name) : "",
        sources: addressesAt(named, rule.source.address).map(asNetwork).toSorted(),
        hairpin: loopback.some(same),
      };
    })
    .toSorted((one, other) => one.port - other.port);
}

const asNetwork = (address: string) => (address.includes("/") ? address : `${address}/32`);

function outboundIn(named: Named, ipv4: readonly Rule[], ipv6: readonly Rule[]): Reading["outbound"] {
  if (ipv4.length === 0 && ipv6.length === 0) return "as it is";
  if (!deniesAll(ipv4) || !deniesAll(ipv6)) throw new Error("all else goes out as well");
  const [rows4, rows6] = [ipv4, ipv6].map((table) =>
    sorted(
      table.slice(0, -1).map(({ action, service, destination }) => {
        const each = servicesAt(named, service);
        const [host = ""] = addressesAt(named, destination.address);
        if (action !== "allow") throw new Error("denies what must go out");
        return { protocol: each[0]?.protocol ?? "", ports: each.map(({ port }) => port), host };
      }),
    ),
  );
  if (JSON.stringify(rows6) !== JSON.stringify(rows4?.filter(({ host }) => host === "")))
    throw new Error("IPv6 goes out by other rows");
  return rows4 ?? [];
}

function reservationsIn(request: Requests[number]): Reading["reservations"] {
  if (request.path !== "dhcp-server/ipv4/scopes/static") return [];
  const [{ ip, mac }] = request.body.dhcp_server.ipv4.scope.static;
  return [{ address: ip, mac: (mac.match(/../g) ?? []).join(":").toLowerCase() }];
}
