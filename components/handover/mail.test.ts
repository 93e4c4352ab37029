import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { letterWith, mailtoHref } from "./mail";

const link = "https://handoff.example.org/s/AAAAAAAAAAAAAAAAAAAAAA#t1.secret.x";
const hrefFor = (office: NonNullable<Answers["office"]>) =>
  new URL(mailtoHref(letterWith(link, "December 22, 2026", { version: 1, office })));

describe("the letter with the link", () => {
  it("goes to the technician and brings the whole link, on a line of its own", () => {
    const { pathname, searchParams } = hrefFor({ name: "Harbor & Sons", technicianEmail: "kim@networks.example" });
    expect(decodeURIComponent(pathname)).toBe("kim@networks.example");
    expect(searchParams.get("subject")).toBe("Network settings for MacPractice, Harbor & Sons");
    expect(searchParams.get("body")?.split("\r\n")).toContain(link);
    expect(searchParams.get("body")).toContain("works until December 22, 2026");
  });

  it.each([
    "kim@networks.example?bcc=x@y.example",
    "kim@networks.example,x@y.example",
    "Kim <kim@networks.example>",
    "not yet known",
    "a@b\r\nBcc: x@y.example",
  ])("goes to nobody yet when the address is none: %j", (technicianEmail) => {
    const { pathname, searchParams } = hrefFor({ technicianEmail });
    expect(pathname).toBe("");
    expect([...searchParams.keys()]).toEqual(["subject", "body"]);
  });

  it("speaks of nobody whom the office has not named", () => {
    const body = hrefFor({}).searchParams.get("body");
    expect(body).toMatch(/^Hello,\r\n/);
    expect(body).not.toContain("undefined");
  });
});
