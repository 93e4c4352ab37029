/** Requests to SonicOS 7.0.1 by the maker's description, as far as we use it: no field more, no word more. */
import * as z from "zod";

const yes = z.literal(true);
const address = z.ipv4();
/** Dotted: a prefix is refused. */
const mask = z.string().regex(/^255(\.(255|254|252|248|240|224|192|128|0)){3}$/);
const text = z.string().min(1).max(32);
const port = z.int().min(1).max(65535);
const range = z.strictObject({ begin: port, end: port });
const members = z.array(z.strictObject({ name: text })).min(1);
const place = z.union([z.strictObject({ any: yes }), z.strictObject({ name: text }), z.strictObject({ group: text })]);
const translatedPlace = z.union([z.strictObject({ original: yes }), z.strictObject({ name: text })]);

const one = <Shape extends z.ZodType>(shape: Shape) => z.tuple([shape]);
const request = <Path extends string, Body extends z.ZodType>(path: Path, body: Body) =>
  z.strictObject({ method: z.literal("POST"), path: z.literal(path), body });

const rule = z.strictObject({
  name: text,
  from: text,
  to: text,
  action: z.enum(["allow", "deny", "discard"]),
  comment: z.string().optional(),
  enable: yes,
  priority: z.strictObject({ manual: z.strictObject({ value: z.literal(1) }) }),
  source: z.strictObject({ address: place, port: z.strictObject({ any: yes }) }),
  service: place,
  destination: z.strictObject({ address: place }),
  schedule: z.strictObject({ always_on: yes }),
  users: z.strictObject({ included: z.strictObject({ all: yes }), excluded: z.strictObject({ none: yes }) }),
  logging: z.boolean(),
});

const translation = z.strictObject({
  name: text,
  inbound: text,
  outbound: z.literal("any"),
  enable: yes,
  source: place,
  translated_source: translatedPlace,
  destination: place,
  translated_destination: translatedPlace,
  service: place,
  translated_service: translatedPlace,
  priority: z.strictObject({ auto: yes }),
});

const inZone = { name: text, zone: text };

const requestSchema = z.discriminatedUnion("path", [
  request(
    "address-objects/ipv4",
    z.strictObject({
      address_objects: one(
        z.strictObject({
          ipv4: z.union([
            z.strictObject({ ...inZone, host: z.strictObject({ ip: address }) }),
            z.strictObject({ ...inZone, network: z.strictObject({ subnet: address, mask }) }),
          ]),
        }),
      ),
    }),
  ),
  request(
    "address-objects/fqdn",
    z.strictObject({
      address_objects: one(z.strictObject({ fqdn: z.strictObject({ ...inZone, domain: z.string().min(3) }) })),
    }),
  ),
  request(
    "address-groups/ipv4",
    z.strictObject({
      address_groups: one(
        z.strictObject({ ipv4: z.strictObject({ name: text, address_object: z.strictObject({ ipv4: members }) }) }),
      ),
    }),
  ),
  request(
    "service-objects",
    z.strictObject({
      service_objects: one(
        z.union([z.strictObject({ name: text, tcp: range }), z.strictObject({ name: text, udp: range })]),
      ),
    }),
  ),
  request(
    "service-groups",
    z.strictObject({ service_groups: one(z.strictObject({ name: text, service_object: members })) }),
  ),
  request("access-rules/ipv4", z.strictObject({ access_rules: one(z.strictObject({ ipv4: rule })) })),
  request("access-rules/ipv6", z.strictObject({ access_rules: one(z.strictObject({ ipv6: rule })) })),
  request("nat-policies/ipv4", z.strictObject({ nat_policies: one(z.strictObject({ ipv4: translation })) })),
  request(
    "dhcp-server/ipv4/scopes/static",
    z.strictObject({
      dhcp_server: z.strictObject({
        ipv4: z.strictObject({
          scope: z.strictObject({
            static: one(
              z.strictObject({
                ip: address,
                mac: z.string().regex(/^[0-9A-F]{12}$/),
                enable: yes,
                name: text,
                lease_time: z.int(),
                default_gateway: address,
                netmask: mask,
              }),
            ),
          }),
        }),
      }),
    }),
  ),
  request("config/pending", z.strictObject({})),
]);

export const fileSchema = z.strictObject({
  about: z.array(z.string()).min(3),
  base: z.literal("/api/sonicos"),
  requests: z.array(requestSchema),
});

export type Requests = z.infer<typeof fileSchema>["requests"];
export type Rule = z.infer<typeof rule>;
export type Place = z.infer<typeof place>;
