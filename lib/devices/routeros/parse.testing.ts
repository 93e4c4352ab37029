/** Reads RouterOS commands with closed lists of menus, words and values: the router stops an import at what it doesn't know. */

export type Command = {
  menu: string;
  verb: "add" | "set" | "remove";
  /** Which lines it is about: by the begin of their comment, or by the whole of it. */
  find?: { begins: string } | { is: string };
  args: Map<string, string>;
};

const octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const network4 = `${octet}(\\.${octet}){3}(/([0-9]|[12][0-9]|3[0-2]))?`;
const list = /^!?[A-Za-z0-9._-]+$/;
const ports = /^[1-9][0-9]{0,4}(,[1-9][0-9]{0,4}){0,14}$/;
const states = /^(invalid|new|established|related|untracked)(,(invalid|new|established|related|untracked))*$/;
const first = "[:pick [find where !dynamic] 0]";

const common = {
  comment: /^NH-[ -~]+$/,
  "place-before": /^\[:pick \[find where !dynamic\] 0\]$/,
  "in-interface-list": list,
  "out-interface-list": list,
  "dst-port": ports,
  "src-address-list": list,
  "dst-address-list": list,
};

const filter = {
  ...common,
  chain: /^(input|forward|NH)$/,
  action: /^(accept|drop|passthrough)$/,
  "connection-state": states,
};

type Words = Readonly<Record<string, RegExp>>;

const menus: Readonly<Record<string, { add?: Words; set?: Words }>> = {
  "/ip upnp": { set: { enabled: /^no$/ } },
  "/ip nat-pmp": { set: { enabled: /^no$/ } },
  // The tree has no “no”.
  "/ip cloud": { set: { "ddns-enabled": /^(auto|yes)$/ } },
  "/ip firewall service-port": { set: { "": /^ftp$/, disabled: /^no$/ } },
  "/ip firewall filter": {
    add: {
      ...filter,
      protocol: /^(tcp|udp|icmp)$/,
      "connection-nat-state": /^dstnat$/,
      "src-address": new RegExp(`^!?${network4}$`),
      "dst-address": new RegExp(`^!?${network4}$`),
      "dst-address-type": /^local$/,
    },
    set: { comment: common.comment },
  },
  "/ipv6 firewall filter": {
    add: { ...filter, protocol: /^(tcp|udp|icmpv6)$/, "src-address": /^fe80::\/10$/ },
    set: { comment: common.comment },
  },
  "/ip firewall nat": {
    add: {
      ...common,
      chain: /^(dstnat|srcnat|NH)$/,
      action: /^(dst-nat|masquerade|passthrough)$/,
      protocol: /^(tcp|udp)$/,
      "src-address": new RegExp(`^${network4}$`),
      "dst-address": new RegExp(`^!?${network4}$`),
      "dst-address-type": /^local$/,
      "to-addresses": new RegExp(`^${network4}$`),
      "to-ports": /^[1-9][0-9]{0,4}$/,
    },
  },
  "/ip firewall address-list": {
    add: { list, address: new RegExp(`^(${network4}|[a-z0-9-]+(\\.[a-z0-9-]+)+)$`), comment: common.comment },
  },
  "/ip dhcp-server lease": {
    add: {
      address: new RegExp(`^${network4}$`),
      "mac-address": /^([0-9A-F]{2}:){5}[0-9A-F]{2}$/,
      comment: common.comment,
    },
  },
};

/** What the router demands. */
const required: Readonly<Record<string, readonly string[]>> = {
  "/ip firewall filter": ["chain", "action"],
  "/ipv6 firewall filter": ["chain", "action"],
  "/ip firewall nat": ["chain", "action"],
  "/ip firewall address-list": ["list", "address"],
  "/ip dhcp-server lease": ["address", "mac-address"],
};

const guard =
  /^:if \(\[:len \[\/interface list member find list="[A-Za-z0-9._-]+"\]\] = 0\) do=\{ :error "[A-Za-z0-9 ._-]+" \}$/;

export function parseRsc(text: string): Command[] {
  let menu = "";
  return text.split("\n").flatMap((line) => {
    if (line === "" || line.startsWith("#") || guard.test(line)) return [];
    const [, path, rest = line] = /^(\/[a-z0-9-]+(?: [a-z0-9-]+)*?)(?: ((?:add|set|remove) .*))?$/.exec(line) ?? [];
    if (path && !menus[path]) throw new Error(`There is no menu ${path}`);
    if (path && rest === line) {
      menu = path;
      return [];
    }
    return [command(path ?? menu, rest)];
  });
}

function command(menu: string, text: string): Command {
  const [, verb, rest = ""] = /^(add|set|remove) (.*)$/.exec(text) ?? [];
  if (verb !== "add" && verb !== "set" && verb !== "remove") throw new Error(`Not known: ${text}`);
  const [, begins, is] = /^\[find comment(?:~"\^([^"]*)"|="([^"]*)")\]/.exec(rest) ?? [];
  const find = begins === undefined ? (is === undefined ? undefined : { is }) : { begins };
  if (verb === "remove" && !find) throw new Error(`Remove what? ${text}`);
  const args = words(find ? rest.replace(/^\[find [^\]]*\] ?/, "") : rest);
  const known = verb === "remove" ? {} : menus[menu]?.[verb];
  for (const [key, value] of args)
    if (!known?.[key]?.test(value)) throw new Error(`Not known in ${menu}: ${key}=${value}`);
  for (const key of verb === "add" ? (required[menu] ?? []) : [])
    if (!args.has(key)) throw new Error(`${menu} lacks ${key}: ${text}`);
  if (args.has("dst-port") && !/^(tcp|udp)$/.test(args.get("protocol") ?? ""))
    throw new Error(`Ports of what? ${text}`);
  return { menu, verb, args, ...(find && { find }) };
}

function words(text: string): Map<string, string> {
  const args = new Map<string, string>();
  let rest = text;
  while (rest !== "") {
    const [whole = "", key, quoted, bare] =
      /^(?:([a-z0-9-]+)=)?(?:"((?:[^"\\$]|\\["\\$?])*)"|(\[:pick \[find where !dynamic\] 0\]|[A-Za-z0-9!.,:/_-]+))(?: |$)/.exec(
        rest,
      ) ?? [];
    const name = key ?? "";
    if (whole === "" || args.has(name)) throw new Error(`Not understood: ${rest}`);
    args.set(name, bare ?? quoted?.replace(/\\(.)/g, "$1") ?? "");
    rest = rest.slice(whole.length);
  }
  return args;
}

export const isFirst = ({ args }: Command) => args.get("place-before") === first;
