import { BlockList } from "node:net";
import { expect, it } from "vitest";
import { clientAddressHeader, guardHeaders } from "./incoming-headers";

const trusted = new BlockList();
trusted.addAddress("192.0.2.1");

const forged = () => ({
  host: "localhost",
  "content-security-policy": "script-src 'nonce-forged'",
  "content-security-policy-report-only": "script-src 'nonce-forged'",
  "x-nonce": "forged",
  [clientAddressHeader]: "198.51.100.66",
  "x-forwarded-for": "198.51.100.1",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "https",
  "x-forwarded-port": "1",
  forwarded: "for=198.51.100.1",
  "x-real-ip": "198.51.100.1",
});

it("drops everything that a client forged", () => {
  const headers = forged();
  guardHeaders(headers, { peer: "203.0.113.9", trusted, policy: "default-src 'none'" });
  expect(headers).toEqual({
    host: "localhost",
    "content-security-policy": "default-src 'none'",
    [clientAddressHeader]: "203.0.113.9",
  });
});

it("believes a trusted proxy about the client, never about the policy", () => {
  const headers = forged();
  guardHeaders(headers, { peer: "192.0.2.1", trusted, policy: "default-src 'none'" });
  expect(headers).toMatchObject({
    "content-security-policy": "default-src 'none'",
    "x-forwarded-host": "evil.example",
    [clientAddressHeader]: "198.51.100.1",
  });
  expect(headers).not.toHaveProperty("x-nonce");
  expect(headers).not.toHaveProperty("content-security-policy-report-only");
});
