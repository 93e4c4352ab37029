import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

function envOf(record: Record<string, string>) {
  const reading = readEnv(record);
  if (!reading.ok) throw new Error(reading.faults.join("\n"));
  return reading.env;
}

describe("readEnv", () => {
  it("needs nothing: this computer only, port 3000, no proxy trusted", () => {
    const env = envOf({});
    expect(env).toMatchObject({ nodeEnv: "development", port: 3000, host: "127.0.0.1", publicUrl: undefined });
    expect(env.trustedProxies.check("127.0.0.1")).toBe(false);
    expect(env).toMatchObject({ dataDir: resolve(".data"), databaseUrl: undefined, rateLimits: true });
    expect(env.storeLimit).toBe(2_000_000_000);
  });

  it.each([
    ["1MB", 1e6],
    ["1.5 gb", 1.5e9],
    ["200GB", 2e11],
    ["2TB", 2e12],
  ])("takes %s for the room of all shared sheets", (text, bytes) => {
    expect(envOf({ STORE_LIMIT: text }).storeLimit).toBe(bytes);
  });

  it("takes an empty variable for an unset one", () => {
    expect(envOf({ PORT: "", HOST: " ", PUBLIC_URL: "", TRUSTED_PROXIES: "" })).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      publicUrl: undefined,
    });
  });

  it("reads every variable", () => {
    const env = envOf({
      NODE_ENV: "production",
      PORT: "0",
      HOST: "::",
      PUBLIC_URL: "https://handoff.example.org/",
      TRUSTED_PROXIES: "192.0.2.1, 198.51.100.0/24,2001:db8::/32",
      DATA_DIR: "/var/lib/handoff",
      DATABASE_URL: "postgresql://handoff:secret@db.example.org:5433/handoff?sslmode=verify-full",
      RATE_LIMITS: "off",
    });
    expect(env).toMatchObject({
      dataDir: resolve("/var/lib/handoff"),
      databaseUrl: "postgresql://handoff:secret@db.example.org:5433/handoff?sslmode=verify-full",
      rateLimits: false,
    });
    expect(env).toMatchObject({ nodeEnv: "production", port: 0, host: "::", publicUrl: "https://handoff.example.org" });
    expect(env.trustedProxies.check("192.0.2.1")).toBe(true);
    expect(env.trustedProxies.check("192.0.2.2")).toBe(false);
    expect(env.trustedProxies.check("198.51.100.77")).toBe(true);
    expect(env.trustedProxies.check("2001:db8::5", "ipv6")).toBe(true);
    expect(env.trustedProxies.check("2001:db9::5", "ipv6")).toBe(false);
  });

  it.each([
    ["NODE_ENV", "staging"],
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["HOST", "two words"],
    ["HOST", "http://localhost"],
    ["PUBLIC_URL", "handoff.example.org"],
    ["PUBLIC_URL", "ftp://handoff.example.org"],
    ["PUBLIC_URL", "https://handoff.example.org/path"],
    ["PUBLIC_URL", "https://handoff.example.org/?q=1"],
    ["PUBLIC_URL", "https://user:word@handoff.example.org"],
    ["TRUSTED_PROXIES", "proxy.example.org"],
    ["TRUSTED_PROXIES", "192.0.2.1/33"],
    ["TRUSTED_PROXIES", "2001:db8::/129"],
    ["TRUSTED_PROXIES", "192.0.2.0/24/8"],
    ["TRUSTED_PROXIES", "192.0.2.1/"],
    ["DATA_DIR", "file:///var/lib/handoff"],
    ["DATABASE_URL", "mysql://db.example.org/handoff"],
    ["DATABASE_URL", "db.example.org/handoff"],
    ["DATABASE_URL", "postgres://db.example.org"],
    ["RATE_LIMITS", "never"],
    ["STORE_LIMIT", "2"],
    ["STORE_LIMIT", "0GB"],
    ["STORE_LIMIT", "900KB"],
    ["STORE_LIMIT", "-1GB"],
    ["STORE_LIMIT", "1e3GB"],
    ["STORE_LIMIT", "off"],
  ])("refuses %s=%s and says what to do", (name, value) => {
    const reading = readEnv({ [name]: value });
    expect(reading.ok ? [] : reading.faults).toEqual([
      expect.stringMatching(
        new RegExp(`^${name}( is ".*", which|, not shown here .*,) cannot be used\\. (Give|Leave) .*\\.$`),
      ),
    ]);
  });

  it("does not repeat a database address, for it may hold a password", () => {
    const reading = readEnv({ DATABASE_URL: "mysql://handoff:secret@db.example.org/handoff" });
    const faults = reading.ok ? "" : reading.faults.join();
    expect(faults).toMatch(/^DATABASE_URL, not shown/);
    expect(faults).not.toMatch(/secret|mysql/);
  });

  it("names all faults at once", () => {
    const reading = readEnv({ PORT: "x", PUBLIC_URL: "y", TRUSTED_PROXIES: "z" });
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.split(" ")[0])).toEqual([
      "PORT",
      "PUBLIC_URL",
      "TRUSTED_PROXIES",
    ]);
  });
});
