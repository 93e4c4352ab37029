/** Requests to SonicOS, each of which waits until all are committed. */

export type Request = { method: "POST"; path: string; body: Readonly<Record<string, unknown>> };

const post = (path: string, body: Request["body"]): Request => ({ method: "POST", path, body });

export const addressObject = (name: string, zone: string, what: object): Request =>
  post("address-objects/ipv4", { address_objects: [{ ipv4: { name, zone, ...what } }] });

export const hostByName = (name: string, zone: string, domain: string): Request =>
  post("address-objects/fqdn", { address_objects: [{ fqdn: { name, zone, domain } }] });

export const addressGroup = (name: string, members: readonly string[]): Request =>
  post("address-groups/ipv4", {
    address_groups: [{ ipv4: { name, address_object: { ipv4: members.map((member) => ({ name: member })) } } }],
  });

export const serviceObject = (name: string, protocol: "tcp" | "udp", port: number): Request =>
  post("service-objects", { service_objects: [{ name, [protocol]: { begin: port, end: port } }] });

export const serviceGroup = (name: string, members: readonly string[]): Request =>
  post("service-groups", { service_groups: [{ name, service_object: members.map((member) => ({ name: member })) }] });

export type Place = { any: true } | { name: string } | { group: string };

export const any = { any: true } as const;
const original = { original: true } as const;

export type Rule = {
  family: "ipv4" | "ipv6";
  name: string;
  from: string;
  to: string;
  action: "allow" | "deny";
  source?: Place;
  destination?: Place;
  service?: Place;
  comment?: string;
};

/** Always first in its table: what is written later stands above what was written before. */
export function accessRule({ family, source = any, destination = any, service = any, ...rule }: Rule): Request {
  return post(`access-rules/${family}`, {
    access_rules: [
      {
        [family]: {
          ...rule,
          enable: true,
          priority: { manual: { value: 1 } },
          source: { address: source, port: any },
          service,
          destination: { address: destination },
          schedule: { always_on: true },
          users: { included: { all: true }, excluded: { none: true } },
          logging: true,
        },
      },
    ],
  });
}

export type Translation = {
  name: string;
  inbound: string;
  source?: Place;
  translatedSource?: Place;
  destination: Place;
  translatedDestination: Place;
  service: Place;
};

export function natPolicy({ translatedSource, translatedDestination, source = any, ...policy }: Translation): Request {
  return post("nat-policies/ipv4", {
    nat_policies: [
      {
        ipv4: {
          ...policy,
          outbound: "any",
          enable: true,
          source,
          translated_source: translatedSource ?? original,
          translated_destination: translatedDestination,
          translated_service: original,
          priority: { auto: true },
        },
      },
    ],
  });
}

export const reservation = (scope: object): Request =>
  post("dhcp-server/ipv4/scopes/static", { dhcp_server: { ipv4: { scope: { static: [scope] } } } });

/** Nothing of the above holds before it. */
export const commit: Request = post("config/pending", {});
