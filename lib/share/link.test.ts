import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBase64url } from "./bytes";
import { linkPath, readLink, type ShareLink } from "./link";

const anyBytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const anyLink: fc.Arbitrary<ShareLink> = fc.record({
  role: fc.constantFrom("owner", "technician"),
  id: anyBytes(16),
  secret: anyBytes(32),
});

const link: ShareLink = {
  role: "technician",
  id: Uint8Array.from({ length: 16 }, (_, index) => index * 11),
  secret: Uint8Array.from({ length: 32 }, (_, index) => index * 7),
};
const [pathname = "", hash = ""] = linkPath(link).split(/(?=#)/);
const found = { kind: "link", link, exposed: false };
const damaged = { kind: "damaged", exposed: false };

const split = (path: string): [string, string] => {
  const at = path.indexOf("#");
  return [path.slice(0, at), path.slice(at)];
};

test("any link comes back as it was made, in letters that no mail program touches", () => {
  fc.assert(
    fc.property(anyLink, (any) => {
      const path = linkPath(any);
      expect(path).toMatch(/^\/s\/[\w-]{22}#[ot]1\.[\w-]{48}\.x$/);
      expect(readLink(...split(path))).toEqual({ kind: "link", link: any, exposed: false });
    }),
  );
});

describe("a link that a mail filter has put into the path is found, and called exposed", () => {
  test.each([
    ["once", "%23"],
    ["twice", "%2523"],
    ["three times", "%252523"],
  ])("%s", (_times, sign) => {
    const path = linkPath(link).replace("#", sign);
    expect(readLink(path, "")).toEqual({ ...found, exposed: true });
    expect(readLink(`${path}.`, "")).toEqual({ ...found, exposed: true });
    expect(readLink(path, "#main")).toEqual({ ...found, exposed: true });
  });

  test.each([
    ["five times", `%${"25".repeat(4)}23`],
    ["as a star", "*"],
    ["as an encoded star", "%2A"],
    ["as a full-width sign", "%EF%BC%83"],
    ["as a full-width sign, encoded twice", "%25EF%25BC%2583"],
    ["as a small sign", "\uFE5F"],
    ["as an entity with a name", "&num;"],
    ["as an encoded entity", "%26num%3B"],
    ["as an entity whose ampersand is one too", "&amp;num;"],
    ["as an encoded entity with a number", "%26%2335%3B"],
    ["as an entity with a hexadecimal number", "%26%23x23%3B"],
    ["as a sign that nobody has thought of", "\u266F"],
    ["twice", "%23%23"],
  ])("written %s", (_how, sign) => {
    const path = linkPath(link).replace("#", sign);
    expect(readLink(path, "")).toEqual({ ...found, exposed: true });
    // As the browser hands a path over.
    expect(readLink(new URL(path.replaceAll("#", "%23"), "https://a.example").pathname, "")).toEqual({
      ...found,
      exposed: true,
    });
  });

  test("also with its full stops written as %2E", () => {
    const path = linkPath(link).replace("#", "%23").replaceAll(".", "%2E");
    expect(readLink(path, "")).toEqual({ ...found, exposed: true });
  });

  test("and told when it was damaged besides", () => {
    const path = linkPath(link).replace("#", "%23");
    expect(readLink(path.slice(0, -10), "")).toEqual({ kind: "damaged", exposed: true });
  });
});

describe("harmless traces of the way are taken off", () => {
  test.each([".", ",", ")", ">", "]", "”", "'", '"', ";", "%3E", "&gt;", "?from=mail", "&x=1", "/"])(
    "%s behind it",
    (junk) => expect(readLink(pathname, hash + junk)).toEqual(found),
  );
  test.each([
    ["a line break", `${hash.slice(0, 20)}\r\n${hash.slice(20)}`],
    ["an encoded blank", `${hash.slice(0, 20)}%20${hash.slice(20)}`],
    ["a soft hyphen", `${hash.slice(0, 20)}\u00AD${hash.slice(20)}`],
    ["a blank of no width", `${hash.slice(0, 20)}\u200B${hash.slice(20)}`],
    ["two number signs", `#${hash}`],
    ["an encoded number sign behind the number sign", `#%23${hash.slice(1)}`],
    ["an encoded soft hyphen", `${hash.slice(0, 20)}%C2%AD${hash.slice(20)}`],
    ["an encoded blank of no width", `${hash.slice(0, 20)}%E2%80%8B${hash.slice(20)}`],
    ["an encoded direction mark in front", `#%E2%80%8E${hash.slice(1)}`],
    ["an encoded blank of no width, encoded twice", `${hash.slice(0, 20)}%25E2%2580%258B${hash.slice(20)}`],
    ["an encoded blank that does not break", `${hash.slice(0, 20)}%C2%A0${hash.slice(20)}`],
    ["an isolate around it", `#%E2%81%A8${hash.slice(1)}%E2%81%A9`],
    ["a star behind the number sign", `#*${hash.slice(1)}`],
  ])("%s within it", (_what, text) => expect(readLink(pathname, text)).toEqual(found));

  test.each([
    ["#35;", "a number"],
    ["#x23;", "a hexadecimal number"],
    ["#X0023;", "zeros in front"],
  ])("an entity that the browser has cut at its own number sign: &%s, with %s", (entity) => {
    expect(readLink(`${pathname}&`, entity + hash.slice(1))).toEqual(found);
    expect(readLink(`${pathname}&amp;`, entity + hash.slice(1))).toEqual(found);
  });

  test("what shows nothing in the id", () => {
    expect(readLink(`${pathname.slice(0, 9)}%E2%80%8B${pathname.slice(9)}%E2%80%8E`, hash)).toEqual(found);
  });

  test("a star behind the id, where the secret is still behind the number sign", () => {
    expect(readLink(`${pathname}*`, hash)).toEqual(found);
  });

  test("a slash behind the id", () => expect(readLink(`${pathname}/`, hash)).toEqual(found));
});

describe("damaged", () => {
  test("is any link of which one letter was changed, left out or doubled", () => {
    const letters = fc.constantFrom(..."ABCXYZabcxyz0189-_.~!é");
    const mend = fc.constantFrom("change", "leave out", "double");
    fc.assert(
      fc.property(anyLink, fc.nat({ max: 49 }), letters, mend, (any, place, letter, how) => {
        const [path, good] = split(linkPath(any));
        const at = place + 4;
        const there = good.charAt(at);
        const other = { change: letter, "leave out": "", double: there + there }[how];
        fc.pre(other !== there);
        const reading = readLink(path, good.slice(0, at) + other + good.slice(at + 1));
        expect(reading).toEqual(damaged);
      }),
      { numRuns: 3000 },
    );
  });

  test("is a link cut off at any place behind its first letters", () => {
    for (let length = 3; length < hash.length; length++) {
      expect(readLink(pathname, hash.slice(0, length)), hash.slice(0, length)).toEqual(damaged);
    }
  });

  test("is a technician’s link that was made to look like the office’s, and the other way round", () => {
    expect(readLink(pathname, hash.replace("#t", "#o"))).toEqual(damaged);
    const [path, owners] = split(linkPath({ ...link, role: "owner" }));
    expect(readLink(path, owners.replace("#o", "#t"))).toEqual(damaged);
  });

  test.each([
    ["capital letters", hash.toUpperCase()],
    ["small letters", hash.toLowerCase()],
    ["a letter behind the last", `${hash}y`],
    ["a version that is not known", hash.replace("#t1", "#t2")],
    ["nothing but the beginning", "#t1."],
  ])("is one with %s", (_what, text) => expect(readLink(pathname, text)).toEqual(damaged));

  test.each([
    ["too short", "/s/AAAA"],
    ["too long", `${pathname}A`],
    ["with bits that nothing fills", `/s/${"A".repeat(21)}B`],
    ["with a part behind it", `${pathname}/more`],
  ])("is one whose id is %s", (_what, path) => expect(readLink(path, hash)).toEqual(damaged));
});

describe("no link", () => {
  test.each([
    ["an id without anything behind it", pathname, ""],
    ["an id with a lone number sign", pathname, "#"],
    ["a place on the page", pathname, "#main"],
    ["a long name of a place", pathname, "#what-the-technician-sets"],
    ["the start page", "/", ""],
    ["the start page with a secret", "/", hash],
    ["the folder alone", "/s/", hash],
    ["another page", "/offices/abc/share", hash],
  ])("is %s", (_what, path, text) => expect(readLink(path, text)).toEqual({ kind: "none" }));
});

test("a percent sign that encodes nothing is a letter like any other", () => {
  for (const text of ["%", "%2", "%zz", "%C2", "%E2%80", "%FF"]) {
    expect(readLink(pathname, `${hash}${text}`)).toEqual(found);
    expect(readLink(pathname, `${hash.slice(0, 20)}${text}${hash.slice(20)}`)).toEqual(damaged);
  }
});

test("wherever marks that show nothing are put into a link, once or more encoded, it is found", () => {
  const marks = fc.constantFrom("\u200b", "\u00ad", "\u200e", "\u2060", "\ufeff", "\u2066", "\ufe0f", "\u{e0041}");
  const layers = fc.nat({ max: 4 });
  fc.assert(
    fc.property(marks, fc.nat({ max: 52 }), layers, (mark, place, times) => {
      let text: string = mark;
      for (let layer = 0; layer < times; layer++) text = encodeURIComponent(text);
      const at = 1 + place;
      expect(readLink(pathname, hash.slice(0, at) + text + hash.slice(at))).toEqual(found);
    }),
  );
});

test("whatever the address says, reading it gives a value, and a link only for what was made as one", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom("%", "%2", "%zz", "%23", "#", "t1.", ".x", toBase64url(link.id), hash),
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (path, fragment) => {
      const reading = readLink(`/s/${path}`, `#${fragment}`);
      if (reading.kind === "link") expect(linkPath(reading.link).split("#")[1]).toBe(hash.slice(1));
    }),
    { numRuns: 1000 },
  );
});
