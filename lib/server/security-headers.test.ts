import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./security-headers";

const policy = contentSecurityPolicy("bm9uY2U=", false);

describe("contentSecurityPolicy", () => {
  it("starts from nothing and lets scripts run by nonce only", () => {
    expect(policy).toBe(
      "default-src 'none'; script-src 'nonce-bm9uY2U=' 'strict-dynamic'; style-src 'self' 'nonce-bm9uY2U='; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  it("is loosened in development only", () => {
    expect(policy).not.toMatch(/unsafe|ws:/);
    expect(contentSecurityPolicy("bm9uY2U=", true)).toMatch(/'unsafe-eval'.*ws:/);
  });
});

describe("securityHeaders", () => {
  it("promises HTTPS only where the app is reached by HTTPS", () => {
    expect(securityHeaders({ path: "/", policy, https: false })).not.toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders({ path: "/", policy, https: true })).toHaveProperty("Strict-Transport-Security");
  });

  it("keeps shared sheets and the API out of caches and search engines", () => {
    expect(securityHeaders({ path: "/", policy, https: false })).not.toHaveProperty("Cache-Control");
    for (const path of ["/s/abc", "/api/health"])
      expect(securityHeaders({ path, policy, https: false })).toMatchObject({
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex, nofollow, noarchive",
      });
  });
});
