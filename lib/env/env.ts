import { BlockList, isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

/** The settings that the server takes from its environment. */
export type Env = {
  /** `test` counts as production for the server: it serves the built app. */
  nodeEnv: "development" | "production" | "test";
  /** 0 means any free port. */
  port: number;
  host: string;
  /** The address under which people reach the app, without a path; for links and for HTTPS-only headers. */
  publicUrl: string | undefined;
  trustedProxies: BlockList;
  /** The folder that holds shared sheets when no database is named. */
  dataDir: string;
  /** A PostgreSQL database for shared sheets; holds a password, so it is never shown. */
  databaseUrl: string | undefined;
  rateLimits: boolean;
  /** How many bytes all shared sheets may take up together. */
  storeLimit: number;
  /** Where weaknesses are reported, as a URI; for security.txt. */
  securityContact: string | undefined;
};

export type EnvReading = { ok: true; env: Env } | { ok: false; faults: string[] };

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);

const origin = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const bare = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (!bare || url.pathname !== "/" || url.search || url.hash) {
    context.addIssue("not an origin");
    return z.NEVER;
  }
  return url.origin;
});

const proxies = z.string().transform((text, context) => {
  const list = new BlockList();
  for (const entry of text.split(",").map((part) => part.trim())) {
    if (entry !== "" && !addTo(list, entry)) context.addIssue(`"${entry}" is neither`);
  }
  return list;
});

const contact = z
  .string()
  .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:[+\d-]+)$/i)
  .refine((text) => URL.canParse(text));

const postgres = z.string().refine((text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
});

const units = { MB: 1e6, GB: 1e9, TB: 1e12 } as const;
const unitOf = (name: string): number => Object.entries(units).find(([unit]) => unit === name.toUpperCase())?.[1] ?? 0;

/** A number with its unit; less than the least is no room for anything. */
const size = z.string().transform((text, context) => {
  const [, number = "", unit = ""] = /^(\d{1,6}(?:\.\d{1,3})?) ?(MB|GB|TB)$/i.exec(text) ?? [];
  const bytes = Number(number) * unitOf(unit);
  if (bytes < units.MB) {
    context.addIssue("not a size");
    return z.NEVER;
  }
  return bytes;
});

function addTo(list: BlockList, entry: string): boolean {
  const [address = "", prefix, ...rest] = entry.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  const type = family === 4 ? "ipv4" : "ipv6";
  if (prefix === undefined) {
    list.addAddress(address, type);
    return true;
  }
  const bits = Number(prefix);
  if (!/^\d{1,3}$/.test(prefix) || bits > (family === 4 ? 32 : 128)) return false;
  list.addSubnet(address, bits, type);
  return true;
}

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/)
    .default("127.0.0.1"),
  PUBLIC_URL: origin.optional(),
  TRUSTED_PROXIES: proxies.default(() => new BlockList()),
  DATA_DIR: z
    .string()
    .refine((text) => !text.includes("\0") && !/^[a-z]+:\/\//i.test(text))
    .default(".data"),
  DATABASE_URL: postgres.optional(),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  STORE_LIMIT: size.default(2 * units.GB),
  SECURITY_CONTACT: contact.optional(),
});

const remedy: Record<keyof typeof schema.shape, string> = {
  NODE_ENV: "Leave it out, or set it to development, production or test.",
  PORT: "Give a whole number from 0 to 65535, such as PORT=3000; 0 takes any free port.",
  HOST: "Give an address of this computer, such as HOST=127.0.0.1 (this computer only) or HOST=0.0.0.0 (every network).",
  PUBLIC_URL: "Give a web address without a path, such as PUBLIC_URL=https://handoff.example.org.",
  TRUSTED_PROXIES:
    "Give the addresses of your reverse proxies, separated by commas, such as TRUSTED_PROXIES=10.0.0.5,10.1.0.0/16,fd00::/8.",
  DATA_DIR: "Give a folder of this computer, such as DATA_DIR=/var/lib/network-handoff.",
  DATABASE_URL: "Give a PostgreSQL address, such as DATABASE_URL=postgres://user:password@db.example.org/handoff.",
  RATE_LIMITS: "Give on or off; leave it out for on.",
  STORE_LIMIT: "Give a size of 1 MB or more with its unit (MB, GB, TB), such as STORE_LIMIT=2GB.",
  SECURITY_CONTACT: "Give an address as a link, such as SECURITY_CONTACT=mailto:security@example.org.",
};

/** Reads all settings, or says in one sentence for each what is wrong and what to do. An empty variable is an unset one. */
export function readEnv(record: Readonly<Record<string, string | undefined>>): EnvReading {
  const names = schema.keyof().options;
  const given = names.flatMap((name) => (record[name]?.trim() ? [[name, record[name].trim()] as const] : []));
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) {
    const { data } = result;
    return {
      ok: true,
      env: {
        nodeEnv: data.NODE_ENV,
        port: data.PORT,
        host: data.HOST,
        publicUrl: data.PUBLIC_URL,
        trustedProxies: data.TRUSTED_PROXIES,
        dataDir: resolve(data.DATA_DIR),
        databaseUrl: data.DATABASE_URL,
        rateLimits: data.RATE_LIMITS === "on",
        storeLimit: data.STORE_LIMIT,
        securityContact: data.SECURITY_CONTACT,
      },
    };
  }
  const faulty = new Set(result.error.issues.map((issue) => issue.path[0]));
  return {
    ok: false,
    faults: names
      .filter((name) => faulty.has(name))
      .map((name) => `${subject(name, record[name]?.trim())} cannot be used. ${remedy[name]}`),
  };
}

function subject(name: keyof typeof schema.shape, value: string | undefined): string {
  return name === "DATABASE_URL"
    ? `${name}, not shown here since it may hold a password,`
    : `${name} is ${JSON.stringify(value)}, which`;
}
