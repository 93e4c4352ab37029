/** Reads the table again, line by line; a line that it does not know is refused, as `nft` might not. */
import { type Meaning, numbers, once, readLines } from "@/lib/devices/testing/lines.testing";
import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";

type Forward = { port: number; to: string; sources: readonly string[] };

const sourcesIn = (text: string | undefined) => (text ?? "").split(", ").filter(Boolean).toSorted();
const keyOf = ({ port, to, sources }: Forward) => `${port} ${to} ${sources.join(" ")}`;

function read(files: Readonly<Record<string, string>>): Partial<Reading> {
  const { "network-handoff.nft": text = "", ...others } = files;
  if (Object.keys(others).length > 0) throw new Error("One file, and no more.");
  const translated: Forward[] = [];
  const inside = new Map<number, Set<string>>();
  const accepted: { forward: Forward; sides: number }[] = [];
  const closed: number[] = [];
  const throughVpn: number[] = [];
  const outbound: { protocol: string; ports: number[]; host: string }[] = [];
  const seen = { drops: 0, asItIs: false, helper: 0, guards: 0, established: 0, jumps: 0, masquerades: 0, type: 0 };
  const wan = once("the outside");
  const lan = once("the inside");
  const parts = (port: string | undefined) => {
    const known = inside.get(Number(port)) ?? new Set<string>();
    inside.set(Number(port), known);
    return known;
  };

  const meanings: readonly Meaning[] = [
    [/table inet network_handoff \{\}|delete table inet network_handoff|table inet network_handoff \{|\}/, () => {}],
    [/chain (from_outside|to_router|through_router|port_forwards|addresses_out|helpers) \{/, () => {}],
    [/ct helper ftp_standard \{/, () => {}],
    [/type "ftp" protocol tcp;/, () => (seen.type += 1)],
    [/type filter hook (input|forward) priority filter; policy drop;/, () => (seen.drops += 1)],
    [/type nat hook (prerouting priority dstnat|postrouting priority srcnat);/, () => {}],
    [/type filter hook prerouting priority filter;/, () => {}],
    [/ct state established,related accept/, () => (seen.established += 1)],
    [/ct state invalid drop|iifname "lo" accept/, () => {}],
    [
      /icmpv6 type \{ nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert \} ip6 hoplimit 255 accept/,
      () => {},
    ],
    [
      /iifname "(?<in>[^"]+)" (ip6 saddr fe80::\/10 udp dport 546|udp sport 67 udp dport 68) accept/,
      (found) => wan(found.in),
    ],
    [
      /iifname "(?<in>[^"]+)" fib daddr type local fib daddr \. iif type != local tcp dport \{ [\d, ]+ \} drop/,
      (found) => {
        lan(found.in);
        seen.guards += 1;
      },
    ],
    [/iifname "(?<in>(?!lo")[^"]+)" accept/, (found) => lan(found.in)],
    [
      /iifname "(?<in>[^"]+)" jump from_outside/,
      (found) => {
        wan(found.in);
        seen.jumps += 1;
      },
    ],
    [
      /tcp dport (?<port>\d+) counter drop comment "[^"]+: closed, IPv4 and IPv6"/,
      (found) => closed.push(Number(found.port)),
    ],
    [
      /iifname "(?<in>[^"]+)" (ip daddr [\d.]+|meta nfproto ipv4 fib daddr \. iif type local) (ip saddr \{ (?<from>[\d./, ]+) \} )?tcp dport (?<port>\d+) dnat ip to (?<to>[\d.]+):(?<there>\d+)/,
      (found) => {
        if (found.port !== found.there) throw new Error("Ports are forwarded as they are.");
        const forward = { port: Number(found.port), to: found.to ?? "", sources: sourcesIn(found.from) };
        // With a fixed address both sides say the same words: the first is the outside's.
        if (translated.some(({ port }) => port === forward.port)) {
          lan(found.in);
          parts(found.port).add("translated");
        } else {
          wan(found.in);
          translated.push(forward);
        }
      },
    ],
    [
      /iifname "(?<in>[^"]+)" meta nfproto ipv4 fib daddr type local fib daddr \. iif type != local tcp dport (?<port>\d+) dnat ip to [\d.]+:\d+/,
      (found) => {
        lan(found.in);
        parts(found.port).add("translated");
      },
    ],
    [
      /iifname (\{ "(?<out>[^"]+)", "(?<in>[^"]+)" \}|"(?<only>[^"]+)") (ip saddr \{ (?<from>[\d./, ]+) \} )?ct status dnat ip daddr (?<to>[\d.]+) tcp dport (?<port>\d+) accept comment "[^"]+"/,
      (found) => {
        wan(found.out ?? found.only);
        if (found.in) lan(found.in);
        const forward = { port: Number(found.port), to: found.to ?? "", sources: sourcesIn(found.from) };
        accepted.push({ forward, sides: found.in ? 2 : 1 });
      },
    ],
    [
      /iifname "(?<in>[^"]+)" oifname "(?<out>[^"]+)" ip saddr [\d./]+ ip daddr [\d.]+ tcp dport (?<port>\d+) ct status dnat masquerade/,
      (found) => {
        lan(found.in);
        lan(found.out);
        parts(found.port).add("masqueraded");
      },
    ],
    [
      /oifname "(?<out>[^"]+)" meta nfproto ipv4 masquerade/,
      (found) => {
        wan(found.out);
        seen.masquerades += 1;
      },
    ],
    [
      /iifname "[^"]+" oifname "(?<out>[^"]+)" ip saddr [\d./]+ ip daddr [\d.]+ tcp dport \{ (?<ports>[\d, ]+) \} accept/,
      (found) => {
        lan(found.out);
        throughVpn.push(...numbers(found.ports));
      },
    ],
    [
      /iifname "(?<in>[^"]+)" oifname "(?<out>[^"]+)" accept/,
      (found) => {
        lan(found.in);
        wan(found.out);
        seen.asItIs = true;
      },
    ],
    [
      /iifname "(?<in>[^"]+)" oifname "(?<out>[^"]+)" (ip daddr (?<host>[a-z\d.-]+) )?(?<protocol>tcp|udp) dport \{ (?<ports>[\d, ]+) \} accept comment "[^"]+"/,
      (found) => {
        lan(found.in);
        wan(found.out);
        outbound.push({ protocol: found.protocol ?? "", ports: numbers(found.ports), host: found.host ?? "" });
      },
    ],
    [
      /iifname "(?<in>[^"]+)" ip daddr [a-z\d.-]+ tcp dport 21 ct helper set "ftp_standard"/,
      (found) => {
        lan(found.in);
        seen.helper += 1;
      },
    ],
  ];
  const lines = text.split("\n").map((line) => line.trim());
  readLines(
    lines.filter((line) => line !== "" && !line.startsWith("# ")),
    meanings,
  );

  const letIn = accepted.map(({ forward }) => keyOf(forward)).toSorted();
  if (translated.map(keyOf).toSorted().join() !== letIn.join())
    throw new Error("What is translated is not what is let in.");
  if (seen.masquerades !== 1) throw new Error("Private addresses leave the office.");
  const both = seen.drops === 2 && seen.established === 2 && seen.jumps === 2 && seen.guards === 1;
  const ports = closed.toSorted(byNumber);
  return {
    forwards: translated
      .map((forward) => ({ ...forward, hairpin: isHairpin(parts(String(forward.port)), forward, accepted) }))
      .toSorted((one, other) => one.port - other.port),
    closed: { ipv4: ports, ipv6: ports },
    denies: { ipv4: both, ipv6: both },
    throughVpn: throughVpn.toSorted(byNumber),
    outbound: seen.asItIs ? "as it is" : sorted(outbound),
    ftpHelper: seen.helper > 0 && seen.type === 1,
  };
}

/** All three of its rules, or none. */
function isHairpin(
  parts: ReadonlySet<string>,
  { port }: Forward,
  accepted: readonly { forward: Forward; sides: number }[],
): boolean {
  const fromInside = accepted.some(({ forward, sides }) => forward.port === port && sides === 2);
  const found = [parts.has("translated"), parts.has("masqueraded"), fromInside].filter(Boolean).length;
  if (found !== 0 && found !== 3) throw new Error(`${port}: half a hairpin.`);
  return found === 3;
}

export const reader: Reader = { read, leaves: ["reservations", "dynamicDns"] };
