/** Policies are read from the top, and new ones land at the end: each is moved to where it must stand. */
import type { Names } from "@/lib/devices/device";
import { vpnOf } from "@/lib/devices/file-parts";
import type { Policy } from "@/lib/devices/policy";
import type { Block, Entry, Setting } from "./blocks";
import { type Known, objectName } from "./objects";

/** Numbers of our own: a second import changes what closes, and takes away what the first one opened before it opens again. */
export const policyIds = {
  named: 7701,
  rest: 7702,
  forward: 7710,
  hairpin: 7715,
  vpn: 7719,
  outRest: 7720,
  out: 7721,
  outLast: 7739,
};

/** Outwards only where it is restricted again: without these rows, the block of an earlier import would stand alone. */
function openedEarlier({ outbound }: Policy): number[] {
  const { forward, vpn, out, outLast } = policyIds;
  return [...range(forward, vpn), ...(outbound ? range(out, outLast) : [])];
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

const bothFamilies: readonly Setting[] = [
  ["srcaddr", "all"],
  ["dstaddr", "all"],
  ["srcaddr6", "all"],
  ["dstaddr6", "all"],
];

const between = (from = "", to = ""): Setting[] => [
  ["srcintf", from],
  ["dstintf", to],
];

/** `match-vip` belongs to what denies alone: without it, forwarded ports pass by a policy that denies all. */
function denied(from: string | undefined, to: string | undefined, services: readonly string[]): Setting[] {
  return [
    ...between(from, to),
    ...bothFamilies,
    ["action", "deny"],
    ["match-vip", "enable"],
    ["schedule", "always"],
    ["service", ...services],
    ["logtraffic", "all"],
  ];
}

const accepted = (services: readonly string[]): Setting[] => [
  ["action", "accept"],
  ["schedule", "always"],
  ["service", ...services],
];

/** First of all, so that whatever stops this file leaves things closed. */
export function closing(policy: Policy, { wan, lan, "first-policy": first = "" }: Names): Block {
  const { closed, outbound } = policy;
  const held = closed.filter(({ held }) => held).map(({ port }) => port);
  const entries: { id: number; settings: Setting[] }[] = [
    {
      id: policyIds.named,
      settings: [
        ["name", "NH closed ports"],
        ...denied(
          wan,
          "any",
          closed.map(({ port }) => objectName.port(port)),
        ),
        // Said each time, or that of an earlier import would stay.
        ["comments", held.length > 0 ? `On hold: ${held.join(" ")}` : "None on hold"],
      ],
    },
    { id: policyIds.rest, settings: [["name", "NH all else from outside"], ...denied(wan, "any", ["ALL"])] },
    ...(outbound
      ? [
          {
            id: policyIds.outRest,
            settings: [["name", "NH all else to outside"], ...denied(lan, wan, ["ALL"])] as Setting[],
          },
        ]
      : []),
  ];
  const deletes = openedEarlier(policy);
  return { path: "firewall policy", deletes, entries, moves: entries.map(({ id }) => ({ id, before: first })) };
}

export function opening(policy: Policy, forwards: readonly Known[], names: Names): Block {
  const inside = [
    ...forwards.map((f, at) => forwarded(f, at, names)),
    ...forwards.flatMap((f, at) => hairpinned(f, at, names)),
  ];
  const vpn = throughVpn(policy, names);
  const out = outwards(policy, names);
  return {
    path: "firewall policy",
    entries: [...inside, ...vpn, ...out],
    moves: [
      ...[...inside, ...vpn].map(({ id }) => ({ id, before: policyIds.named })),
      ...out.map(({ id }) => ({ id, before: policyIds.outRest })),
    ],
  };
}

type Numbered = Entry & { id: number };

/** Matched after the translation, so its service is the port on the server. */
function forwarded(forward: Known, at: number, { wan, lan }: Names): Numbered {
  const sources = forward.sources?.map(objectName.network) ?? ["all"];
  return {
    id: policyIds.forward + at,
    settings: [
      ["name", `NH ${forward.item}`],
      ...between(wan, lan),
      ["srcaddr", ...sources],
      ["dstaddr", objectName.vip(forward)],
      ...accepted([objectName.port(forward.port)]),
      ["logtraffic", "all"],
    ],
  };
}

/** Server and client share a network, so the answer must come back through here: `nat`. */
function hairpinned(forward: Known, at: number, { lan }: Names): Numbered[] {
  if (!forward.hairpin) return [];
  return [
    {
      id: policyIds.hairpin + at,
      settings: [
        ["name", `NH ${forward.item} from inside`],
        ...between(lan, lan),
        ["srcaddr", "all"],
        ["dstaddr", objectName.vip(forward)],
        ...accepted([objectName.port(forward.port)]),
        ["nat", "enable"],
      ],
    },
  ];
}

function throughVpn(policy: Policy, names: Names): Numbered[] {
  const way = vpnOf(policy, names);
  if (!way) return [];
  return [
    {
      id: policyIds.vpn,
      settings: [
        ["name", "NH through the VPN"],
        ...between(way.vpn, names.lan),
        ["srcaddr", objectName.network(way.network)],
        ["dstaddr", objectName.network(`${way.server}/32`)],
        ...accepted(way.ports.map(objectName.port)),
      ],
    },
  ];
}

/** IPv6 has a policy of its own, without address translation; a named host is one of IPv4 here. */
function outwards({ outbound }: Policy, { lan, wan }: Names): Numbered[] {
  if (!outbound) return [];
  const anywhere = outbound.allows.flatMap((allow) => (allow.host ? [] : [objectName.allow(allow)]));
  return [
    ...outbound.allows.map(
      (allow, at): Numbered => ({
        id: policyIds.out + 1 + at,
        settings: [
          ["name", `NH to outside ${at + 1}`],
          ...between(lan, wan),
          ["srcaddr", "all"],
          ["dstaddr", allow.host ? objectName.host(at) : "all"],
          ...accepted([objectName.allow(allow)]),
          ["nat", "enable"],
          ["comments", allow.services],
        ],
      }),
    ),
    {
      id: policyIds.out,
      settings: [
        ["name", "NH to outside over IPv6"],
        ...between(lan, wan),
        ["srcaddr6", "all"],
        ["dstaddr6", "all"],
        ...accepted([...new Set(anywhere)]),
      ],
    },
  ];
}
