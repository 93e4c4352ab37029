import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";

type Settings = Map<string, string>;
type RuleSet = { default: string; rules: Map<number, Settings> };

type Found = {
  sets: Map<string, RuleSet>;
  bound: Map<string, string>;
  forward: Settings;
  forwards: Map<number, Settings>;
  nat: Map<number, Settings>;
};

/** Every line that it understands, and what may stand in it. */
const lines = {
  fixed: /^(configure|delete port-forward)$/,
  /** What an earlier import left. */
  cleared: /^delete firewall (name NH|ipv6-name NH6)_(IN|LOCAL|OUT)$/,
  standing: /^set firewall (name NH|ipv6-name NH6)_(IN|LOCAL|OUT) default-action (drop)$/,
  rule: /^set firewall (name NH|ipv6-name NH6)_(IN|LOCAL|OUT) rule ([0-9]+) (action|protocol|state [a-z]+|(?:source|destination) (?:address|port)|description) (.+)$/,
  bound: /^set interfaces ethernet (eth[0-9]+) firewall (in|local|out) (name NH|ipv6-name NH6)_(IN|LOCAL|OUT)$/,
  forward: /^set port-forward (auto-firewall|hairpin-nat|wan-interface|lan-interface) (\S+)$/,
  forwardRule:
    /^set port-forward rule ([0-9]+) (description|forward-to address|forward-to port|original-port|protocol) (.+)$/,
  nat: /^set service nat rule ([0-9]+) (type|inbound-interface|protocol|(?:source|destination) (?:address|port)|inside-address (?:address|port)) (\S+)$/,
};

const values: Readonly<Record<string, RegExp>> = {
  action: /^(accept|drop)$/,
  protocol: /^(tcp|udp|ipv6-icmp)$/,
  "state established": /^enable$/,
  "state related": /^enable$/,
  "state invalid": /^enable$/,
  "source address": /^[0-9.]+\/[0-9]+$/,
  "destination address": /^[0-9.]+$/,
  "source port": /^[0-9]+$/,
  "destination port": /^[0-9]+(,[0-9]+)*$/,
  description: /^'[A-Za-z0-9 -]+'$/,
  "forward-to address": /^[0-9.]+$/,
  "forward-to port": /^[0-9]+$/,
  "original-port": /^[0-9]+$/,
  "inside-address address": /^[0-9.]+$/,
  "inside-address port": /^[0-9]+$/,
  type: /^destination$/,
  "inbound-interface": /^\S+$/,
  "auto-firewall": /^enable$/,
  "hairpin-nat": /^(enable|disable)$/,
  "wan-interface": /^\S+$/,
  "lan-interface": /^\S+$/,
};

export const reader: Reader = {
  read: (files) => readingOf(Object.values(files).join("\n")),
  leaves: ["throughVpn", "ftpHelper", "reservations", "dynamicDns"],
  adjust: (expected) => ({
    ...expected,
    // One switch for all that everyone may reach.
    forwards: expected.forwards.map((forward) => ({
      ...forward,
      hairpin: forward.sources.length === 0 && expected.forwards.some(({ hairpin }) => hairpin),
    })),
    // Rules take no names of hosts: these rows stay closed.
    outbound: typeof expected.outbound === "string" ? expected.outbound : expected.outbound.filter(({ host }) => !host),
  }),
};

export function readingOf(text: string): Partial<Reading> {
  const found = parse(text);
  for (const way of ["in", "local"])
    for (const family of ["name NH", "ipv6-name NH6"])
      if (found.bound.get(`${way} ${family}`) !== way.toUpperCase()) throw new Error(`${way} ${family} is not bound`);
  return {
    forwards: [...openForwards(found), ...limitedForwards(found)].toSorted((one, other) => one.port - other.port),
    closed: { ipv4: closedIn(found, "name NH"), ipv6: closedIn(found, "ipv6-name NH6") },
    denies: {
      ipv4: denies(found, "name NH"),
      ipv6: denies(found, "ipv6-name NH6") && accepted(found, "ipv6-name NH6_IN").length === 0,
    },
    outbound: outboundIn(found),
  };
}

function parse(text: string): Found {
  const found: Found = { sets: new Map(), bound: new Map(), forward: new Map(), forwards: new Map(), nat: new Map() };
  const order: string[] = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line.startsWith("#")) {
      if (line.includes("?")) throw new Error("a question mark calls for help");
    } else if (line !== "") understand(line, found, order);
  }
  if (order.join() !== "configure,delete port-forward") throw new Error(`in this order: ${order}`);
  return found;
}

function understand(line: string, found: Found, order: string[]): void {
  const [, fixed] = lines.fixed.exec(line) ?? [];
  const [, family, way, standing] = lines.standing.exec(line) ?? [];
  const [, of, to, number, key = "", value = ""] = lines.rule.exec(line) ?? [];
  const [, , bound, by, set = ""] = lines.bound.exec(line) ?? [];
  const [, word = "", setting = ""] = lines.forward.exec(line) ?? [];
  const [, at, field = "", content = ""] = lines.forwardRule.exec(line) ?? [];
  const [, nat, part = "", what = ""] = lines.nat.exec(line) ?? [];
  if (fixed) order.push(fixed);
  else if (lines.cleared.test(line)) return;
  else if (standing) found.sets.set(`${family}_${way}`, { default: standing, rules: new Map() });
  else if (of) put(found.sets.get(`${of}_${to}`)?.rules, Number(number), key, value);
  else if (bound) found.bound.set(`${bound} ${by}`, set);
  else if (values[word]?.test(setting)) found.forward.set(word, setting);
  else if (at) put(found.forwards, Number(at), field, content);
  else if (nat) put(found.nat, Number(nat), part, what);
  else throw new Error(`not understood: ${line}`);
}

function put(rules: Map<number, Settings> | undefined, at: number, key: string, value: string): void {
  if (!rules || !values[key]?.test(value)) throw new Error(`not understood: ${key} ${value}`);
  const rule = rules.get(at) ?? new Map<string, string>();
  if (rule.has(key)) throw new Error(`said twice: ${at} ${key}`);
  rules.set(at, rule.set(key, value));
}

const rulesIn = ({ sets }: Found, name: string) => [...(sets.get(name)?.rules ?? [])].toSorted(([a], [b]) => a - b);

/** What is accepted beyond answers to what went out, which must come first. */
function accepted(found: Found, name: string): Settings[] {
  const [first, second, ...rest] = rulesIn(found, name).map(([, rule]) => rule);
  if (!first?.has("state established") || !second?.has("state invalid")) throw new Error(`${name}: answers first`);
  return rest.filter((rule) => rule.get("action") === "accept");
}

const denies = ({ sets }: Found, family: string) =>
  ["IN", "LOCAL"].every((way) => sets.get(`${family}_${way}`)?.default === "drop");

const closedIn = (found: Found, family: string) =>
  rulesIn(found, `${family}_IN`)
    .filter(([, rule]) => rule.get("action") === "drop" && rule.has("destination port"))
    .map(([, rule]) => Number(rule.get("destination port")))
    .toSorted(byNumber);

function openForwards({ forward, forwards }: Found): Reading["forwards"] {
  if (forwards.size > 0 && forward.size !== 4) throw new Error("a port forward without its interfaces");
  return [...forwards.values()].map((rule) => {
    if (rule.get("protocol") !== "tcp" || rule.get("original-port") !== rule.get("forward-to port"))
      throw new Error("odd");
    const to = rule.get("forward-to address") ?? "";
    return {
      port: Number(rule.get("original-port")),
      to,
      sources: [],
      hairpin: forward.get("hairpin-nat") === "enable",
    };
  });
}

/** A translation lets nobody in, and a rule translates nothing: each needs the other, for the same source. */
function limitedForwards(found: Found): Reading["forwards"] {
  const rules = accepted(found, "name NH_IN");
  const key = (rule: Settings, address: string, port: string) =>
    ["source address", address, port].map((each) => rule.get(each)).join(" ");
  const translated = [...found.nat.values()].map((rule) => key(rule, "inside-address address", "inside-address port"));
  const allowed = rules.map((rule) => key(rule, "destination address", "destination port"));
  if (translated.join() !== allowed.join()) throw new Error("a rule for each translation");
  const ports = [...new Set(rules.map((rule) => Number(rule.get("destination port"))))];
  return ports.map((port) => {
    const of = rules.filter((rule) => Number(rule.get("destination port")) === port);
    const sources = of.map((rule) => rule.get("source address") ?? "");
    if (sources.includes("")) throw new Error(`${port}: open to everyone`);
    return { port, to: of[0]?.get("destination address") ?? "", sources: sources.toSorted(), hairpin: false };
  });
}

function outboundIn(found: Found): Reading["outbound"] {
  const [ipv4, ipv6] = ["name NH", "ipv6-name NH6"].map((family) =>
    found.bound.get(`out ${family}`) === "OUT"
      ? accepted(found, `${family}_OUT`).map((rule) => ({
          protocol: rule.get("protocol") ?? "",
          ports: (rule.get("destination port") ?? "").split(",").map(Number),
          host: "",
        }))
      : undefined,
  );
  if (JSON.stringify(ipv4) !== JSON.stringify(ipv6)) throw new Error("IPv6 goes out by other rows");
  return ipv4 ? sorted(ipv4) : "as it is";
}
