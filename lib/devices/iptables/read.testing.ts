import { numbers } from "@/lib/devices/testing/lines.testing";
import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { type Rule, readTables, type Table } from "./rule.testing";

type Side = { wan: string; lan: string };
type Forward = { port: number; to: string; sources: string[] };

function read(files: Readonly<Record<string, string>>): Partial<Reading> {
  const { "rules.v4": v4 = "", "rules.v6": v6 = "", ...others } = files;
  if (Object.keys(others).length > 0) throw new Error("Two files, and no more.");
  const four = halves(readTables(v4), ["filter", "raw", "nat", "filter"]);
  const six = halves(readTables(v6), ["filter", "filter"]);
  const side = sidesOf(four.full);
  const forwards = forwardsOf(four.nat, four.full, side);
  const [outFour, outSix] = [outboundOf(four.full, side), outboundOf(six.full, side)];
  // A host's row is of IPv4; the rest is said in both families.
  const forSix = outFour === "as it is" ? outFour : outFour.filter(({ host }) => host === "");
  if (JSON.stringify(forSix) !== JSON.stringify(outSix)) throw new Error("Outbound differs over IPv6.");
  if (six.full.rules.some(({ is }) => is["-d"] || is["-o"] === side.lan))
    throw new Error("Something is let in over IPv6.");
  return {
    forwards,
    closed: { ipv4: closedOf(four.full, side), ipv6: closedOf(six.full, side) },
    denies: { ipv4: denies(four), ipv6: denies(six) },
    throughVpn: four.full.rules
      .filter(({ chain, is }) => chain === "FORWARD" && is["-o"] === side.lan)
      .flatMap(({ is }) => portsOf(is))
      .toSorted(byNumber),
    outbound: outFour,
    ftpHelper: (four.raw?.rules ?? []).some(({ is }) => is["--helper"] === "ftp" && is["--dport"] === "21"),
  };
}

/** First a filter that only closes, last the whole one. */
function halves(tables: readonly Table[], order: readonly string[]) {
  const names = tables.map(({ name }) => name);
  const wanted = order.filter((name) => name !== "raw" || names.includes("raw"));
  if (names.join() !== wanted.join()) throw new Error(`The tables are ${names.join()}, not ${wanted.join()}.`);
  const [first] = tables;
  const full = tables.at(-1);
  if (!first || !full) throw new Error("No tables.");
  const opens = first.rules.filter(({ target, is }) => target === "ACCEPT" && !is["--ctstate"]);
  if (opens.some(({ chain }) => chain !== "INPUT")) throw new Error("The first block lets something through.");
  if (opens.some(({ is }) => Object.keys(is).join() !== "-i"))
    throw new Error("The first block opens more than a side.");
  const of = (name: string) => tables.find((table) => table.name === name);
  return { first, full, raw: of("raw"), nat: of("nat") };
}

const portsOf = (is: Rule["is"]) => numbers(is["--dport"] ?? is["--dports"]);

function denies({ first, full }: { first: Table; full: Table }): boolean {
  const dropped = [first, full].every(({ policies: { INPUT, FORWARD } }) => INPUT === "DROP" && FORWARD === "DROP");
  const kept = ["INPUT", "FORWARD"].every((chain) => {
    const start = full.rules.find((rule) => rule.chain === chain);
    return start?.target === "ACCEPT" && start.is["--ctstate"] === "RELATED,ESTABLISHED";
  });
  return dropped && kept && full.rules.some(({ is, target }) => is["--limit-iface-in"] && target === "DROP");
}

/** Outside is where DHCP is asked, inside what may speak to the router. */
function sidesOf({ rules }: Table): Side {
  const wan = rules.find(({ is }) => is["--sport"] === "67" && is["--dport"] === "68")?.is["-i"];
  const lan = rules.find(({ chain, is }) => chain === "INPUT" && is["-i"] !== "lo" && Object.keys(is).join() === "-i");
  if (wan === undefined || lan?.is["-i"] === undefined) throw new Error("Which side is which?");
  return { wan, lan: lan.is["-i"] };
}

function closedOf({ rules }: Table, { wan }: Side): number[] {
  const [input = [], forward = []] = ["INPUT", "FORWARD"].map((chain) =>
    rules
      .filter(({ target, is, ...rule }) => rule.chain === chain && target === "DROP" && is["-i"] === wan)
      .flatMap(({ is }) => portsOf(is))
      .toSorted(byNumber),
  );
  if (input.join() !== forward.join())
    throw new Error("Closed on the way to the router and through it are not the same.");
  return input;
}

function forwardsOf(nat: Table | undefined, full: Table, { wan, lan }: Side): Reading["forwards"] {
  const rules = nat?.rules ?? [];
  const leaving = rules.filter(({ target, is }) => target === "MASQUERADE" && is["-o"] === wan);
  if (leaving.length !== 1) throw new Error("Private addresses leave the office.");
  const translated = merged(rules.filter(({ target, is }) => target === "DNAT" && is["-i"] === wan));
  const accepted = merged(
    full.rules.filter(({ is, target }) => is["-i"] === wan && is["--ctstate"] === "DNAT" && target === "ACCEPT"),
  );
  if (JSON.stringify(translated) !== JSON.stringify(accepted))
    throw new Error("What is translated is not what is let in.");
  return translated.map((forward) => {
    const onPort = ({ is }: Rule) => is["--dport"] === String(forward.port);
    const parts = [
      rules.some((rule) => rule.target === "DNAT" && rule.is["-i"] === lan && onPort(rule)),
      rules.some(
        (rule) => rule.target === "MASQUERADE" && rule.is["-o"] === lan && rule.is["-d"] === forward.to && onPort(rule),
      ),
      full.rules.some((rule) => rule.is["-i"] === lan && rule.is["--ctstate"] === "DNAT" && onPort(rule)),
    ];
    if (parts.some(Boolean) && !parts.every(Boolean)) throw new Error(`${forward.port}: half a hairpin.`);
    return { ...forward, hairpin: parts.every(Boolean) };
  });
}

/** A network that is let in has a rule of its own. */
function merged(rules: readonly Rule[]): Forward[] {
  const found = new Map<number, Forward>();
  for (const { is } of rules) {
    const [there, port = is["--dport"]] = (is["--to-destination"] ?? is["-d"] ?? "").split(":");
    const [known, at] = [found.get(Number(port)), Number(is["--dport"])];
    if (at !== Number(port) || (known && (known.to !== there || !is["-s"]))) throw new Error(`${port} is said twice.`);
    const sources = [...(known?.sources ?? []), ...(is["-s"] ? [is["-s"]] : [])].toSorted();
    found.set(at, { port: at, to: there ?? "", sources });
  }
  return [...found.values()].toSorted((one, other) => one.port - other.port);
}

function outboundOf({ rules }: Table, { wan, lan }: Side): Exclude<Reading["outbound"], "as it is"> | "as it is" {
  const out = rules.filter(({ is }) => is["-i"] === lan && is["-o"] === wan);
  if (out.some(({ is }) => is["-p"] === undefined)) return "as it is";
  return sorted(out.map(({ is }) => ({ protocol: is["-p"] ?? "", ports: portsOf(is), host: is["-d"] ?? "" })));
}

export const reader: Reader = { read, leaves: ["reservations", "dynamicDns"] };
