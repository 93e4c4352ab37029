import { describe, expect, it } from "vitest";
import { type RefusalCode, refusals } from "@/lib/share/wire";
import { untilWhen } from "./expiry";
import { failureWords } from "./failure-words";

describe("how long a link works", () => {
  const now = new Date("2026-11-22T12:00:00Z");

  it.each([
    ["2026-12-22T12:00:00Z", /^December 22, 2026 \(30 days\)$/],
    ["2026-11-29T11:59:00Z", /^November 29, 2026 \(7 days\)$/],
    ["2026-11-23T12:00:00Z", /^November 23, 2026, \d+:\d\d [AP]M$/],
  ])("%s", (expiresAt, words) => expect(untilWhen(expiresAt, now).replaceAll("\u202f", " ")).toMatch(words));
});

describe("what did not work", () => {
  it("says for every refusal that nothing is lost, or where the answers are", () => {
    const codes: readonly RefusalCode[] = [
      "bad-request",
      "not-found",
      "taken",
      "rate-limited",
      "store-unreachable",
      "store-full",
    ];
    for (const code of codes) {
      const { title, text } = failureWords({ kind: "refused", code, message: refusals[code][1] });
      expect(title).not.toBe("");
      expect(text).toMatch(/Nothing was lost|answers are safe/);
    }
  });

  it("says whom to tell when the server has no room", () => {
    const words = failureWords({ kind: "refused", code: "store-full", message: refusals["store-full"][1] });
    expect(words.text).toContain("Tell the person who runs");
  });

  it("names what answers in the server’s place, and the password of a proxy", () => {
    const portal = failureWords({ kind: "not-ours", asksPassword: false });
    expect(portal.text).toContain("If the network wants you to sign in, do that first.");
    const proxy = failureWords({ kind: "not-ours", asksPassword: true });
    expect(`${proxy.title} ${proxy.text}`).toMatch(/password.*HTTP Basic.*take it away/);
  });

  it.each([
    [1, "Wait a second,"],
    [45, "Wait 45 seconds,"],
    [600, "Wait 10 minutes,"],
    [7200, "Wait 2 hours,"],
    [undefined, "Wait 60 seconds,"],
  ])("says how long to wait: %s", (retryAfter, words) => {
    const failure = { kind: "refused", code: "rate-limited", message: "", ...(retryAfter && { retryAfter }) } as const;
    expect(failureWords(failure).text).toContain(words);
  });
});
