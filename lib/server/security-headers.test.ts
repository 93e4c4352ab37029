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

  it("gives a built file a policy of its own, without what only means something for a document", () => {
    const headers = securityHeaders({ path: "/_next/static/chunks/a.js", policy, https: true });
    expect(headers).toEqual({
      "Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Strict-Transport-Security": "max-age=31536000",
    });
  });

  it("takes nothing for a built file that leads elsewhere", () => {
    for (const path of ["/_next/static/../../offices", "/_next/static/..", "/_next/image", "/_next/staticly"])
      expect(securityHeaders({ path, policy, https: false })["Content-Security-Policy"]).toBe(policy);
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
