/** What stands behind the names: each must be made before it is used, as on the device. */
import { prefixLengthOfMask } from "@/lib/net/prefix-length";
import type { Place, Requests } from "./schema.testing";

export type Named = {
  addresses: Map<string, string>;
  addressGroups: Map<string, string[]>;
  services: Map<string, { protocol: string; port: number }>;
  serviceGroups: Map<string, { protocol: string; port: number }[]>;
};

export function namedIn(requests: Requests): Named {
  const named: Named = {
    addresses: new Map(),
    addressGroups: new Map(),
    services: new Map(),
    serviceGroups: new Map(),
  };
  for (const request of requests) {
    if (request.path === "address-objects/ipv4") {
      const { ipv4 } = request.body.address_objects[0];
      const value = "host" in ipv4 ? ipv4.host.ip : `${ipv4.network.subnet}/${prefixLengthOfMask(ipv4.network.mask)}`;
      add(named.addresses, ipv4.name, value);
    } else if (request.path === "address-objects/fqdn") {
      const { fqdn } = request.body.address_objects[0];
      add(named.addresses, fqdn.name, fqdn.domain);
    } else if (request.path === "address-groups/ipv4") {
      const { ipv4 } = request.body.address_groups[0];
      const members = ipv4.address_object.ipv4.map(({ name }) => get(named.addresses, name));
      add(named.addressGroups, ipv4.name, members);
    } else if (request.path === "service-objects") {
      const [service] = request.body.service_objects;
      const [protocol, { begin, end }] =
        "tcp" in service ? (["tcp", service.tcp] as const) : (["udp", service.udp] as const);
      if (begin !== end) throw new Error("a range of ports");
      add(named.services, service.name, { protocol, port: begin });
    } else if (request.path === "service-groups") {
      const [group] = request.body.service_groups;
      add(
        named.serviceGroups,
        group.name,
        group.service_object.map(({ name }) => get(named.services, name)),
      );
    }
  }
  return named;
}

function add<Value>(known: Map<string, Value>, name: string, value: Value): void {
  if (known.has(name)) throw new Error(`made twice: ${name}`);
  known.set(name, value);
}

export function get<Value>(known: ReadonlyMap<string, Value>, name: string): Value {
  const value = known.get(name);
  if (value === undefined) throw new Error(`not made: ${name}`);
  return value;
}

export function servicesAt({ services, serviceGroups }: Named, place: Place) {
  if ("any" in place) return [];
  return "name" in place ? [get(services, place.name)] : get(serviceGroups, place.group);
}

/** None for any. */
export function addressesAt({ addresses, addressGroups }: Named, place: Place): string[] {
  if ("any" in place) return [];
  return "name" in place ? [get(addresses, place.name)] : get(addressGroups, place.group);
}
