import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { mailFor } from "./mail";
import { LONGEST_MAIL_LINK } from "./mailto";

type Office = NonNullable<Answers["office"]>;

const link = "https://handoff.example.org/s/AAAAAAAAAAAAAAAAAAAAAA#t1.secret.x";
const until = "December 22, 2026";
const mail = (office: Office) => mailFor(link, until, { version: 1, office });
const hrefFor = (office: Office) => new URL(mail(office).href);

describe("the letter with the link", () => {
  it("goes to the technician and brings the whole link, on a line of its own", () => {
    const { pathname, searchParams } = hrefFor({ name: "Harbor & Sons", technicianEmail: "kim@networks.example" });
    expect(pathname).toBe("kim@networks.example");
    expect(searchParams.get("subject")).toBe("Network settings for MacPractice, Harbor & Sons");
    expect(searchParams.get("body")?.split("\r\n")).toContain(link);
    expect(searchParams.get("body")).toContain("works until December 22, 2026");
  });

  it.each([
    ["an apostrophe", "o'brien@networks.example", "o'brien@networks.example"],
    ["a name", "Kim Sample <kim@networks.example>", "kim@networks.example"],
    ["two addresses", "kim@networks.example; lee@networks.example", "kim@networks.example,lee@networks.example"],
    ["signs that mean something in a link", "k&m%?=a@networks.example", "k%26m%25%3F%3Da@networks.example"],
  ])("goes to an address with %s, with its @ as it is", (_what, technicianEmail, to) => {
    const { pathname, searchParams } = hrefFor({ technicianEmail });
    expect(pathname).toBe(to);
    expect([...searchParams.keys()]).toEqual(["subject", "body"]);
    expect(mail({ technicianEmail }).left).toEqual([]);
  });

  it.each(["kim@networks.example?bcc=x@y.example", "not yet known", "dana@", "a@b\r\nBcc: x@y.example"])(
    "goes to nobody yet when the address is none, and says so: %j",
    (technicianEmail) => {
      const { pathname, searchParams } = hrefFor({ technicianEmail });
      expect(pathname).toBe("");
      expect([...searchParams.keys()]).toEqual(["subject", "body"]);
      expect(mail({ technicianEmail }).left).toEqual(["address"]);
    },
  );

  it("has nothing to say of an address that the office has not named", () => {
    expect(mail({}).left).toEqual([]);
  });

  it("speaks of nobody whom the office has not named", () => {
    const body = hrefFor({}).searchParams.get("body");
    expect(body).toMatch(/^Hello,\r\n/);
    expect(body).not.toContain("undefined");
  });

  it("keeps its subject, its greeting and each name on one line, whatever was typed", () => {
    const name = "Harbor\r\nBcc: x@y.example\u2028Dental\u0085\u202e";
    const { searchParams } = hrefFor({ name, technicianName: name, contactName: name, contactPhone: name });
    const subject = searchParams.get("subject") ?? "";
    expect(subject).toBe("Network settings for MacPractice, Harbor Bcc: x@y.example Dental");
    const lines = searchParams.get("body")?.split("\r\n") ?? [];
    expect(lines[0]).toBe("Hello Harbor Bcc: x@y.example Dental,");
    expect(lines.filter((line) => line.startsWith("Bcc:"))).toEqual([]);
  });

  it("leaves long names out and says so, rather than be cut off by a mail program", () => {
    const name = "齒".repeat(200);
    const { href, left } = mail({
      name,
      technicianName: name,
      contactName: name,
      technicianEmail: "kim@networks.example",
    });
    expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK);
    expect(left).toEqual(["names"]);
    const { pathname, searchParams } = new URL(href);
    expect(pathname).toBe("kim@networks.example");
    expect(searchParams.get("body")).toContain(link);
  });

  it("leaves an address out that would make it too long, and says so", () => {
    const { href, left } = mail({ name: "Harbor Dental", technicianEmail: `${"齒".repeat(180)}@networks.example` });
    expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK);
    expect(left).toEqual(["address"]);
    expect(new URL(href).pathname).toBe("");
    expect(new URL(href).searchParams.get("subject")).toContain("Harbor Dental");
  });

  it("can be written for any office: it holds the link, fits, and no name turns into a header", () => {
    const unit = fc.oneof(
      fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("\r", "\n", "%0D%0A", "&bcc=", "?", "@", ",", "<", "\ud83d", "🦷"),
    );
    const text = fc.option(
      fc.array(unit, { maxLength: 100 }).map((parts) => parts.join("")),
      { nil: undefined },
    );
    const keys = ["name", "contactName", "contactPhone", "technicianName", "technicianEmail"] as const;
    fc.assert(
      fc.property(fc.tuple(text, text, text, text, text), (texts) => {
        const office = Object.fromEntries(
          keys.flatMap((key, index) => (texts[index] === undefined ? [] : [[key, texts[index]]])),
        );
        const { href } = mail(office);
        expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK);
        const [before = "", query = ""] = href.split("?");
        expect(before).toMatch(/^mailto:(?:[^\s@]+@[^\s@,]+(?:,|$))*$/);
        expect(query).toMatch(/^subject=[^&]*&body=[^&]*$/);
        expect(query.split("&")[0]).not.toMatch(/%0[AD]/i);
        expect(new URL(href).searchParams.get("body")?.split("\r\n")).toContain(link);
      }),
      { numRuns: 300 },
    );
  });
});
