import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHostname } from "./hostname";

const label63 = "a".repeat(63);
const name253 = `${label63}.${label63}.${label63}.${"b".repeat(61)}`;

describe("a pasted address is reduced to the bare lower-case name", () => {
  test.each([
    ["office.example.net", "office.example.net"],
    ["  office.example.net ", "office.example.net"],
    ["OFFICE.Example.NET", "office.example.net"],
    ["https://office.example.net", "office.example.net"],
    ["HTTPS://Office.example.net/", "office.example.net"],
    ["http://office.example.net:8443/login?next=/a#b", "office.example.net"],
    ["office.example.net:443", "office.example.net"],
    ["office.example.net/portal", "office.example.net"],
    ["office.example.net.", "office.example.net"],
    ["my-office2.example.net", "my-office2.example.net"],
    ["1office.example.net", "1office.example.net"],
    ["xn--zhnarzt-5wa.example", "xn--zhnarzt-5wa.example"],
  ])("%s", (text, name) => expect(parseHostname(text)).toEqual({ ok: true, value: name }));
});

describe("refused, by name", () => {
  test.each([
    ["office", "single-label"],
    ["https://office/", "single-label"],
    ["office.", "single-label"],
    ["203.0.113.10", "ip-address"],
    ["http://203.0.113.10:8080/", "ip-address"],
    ["2001:db8::1", "ip-address"],
    ["[2001:db8::1]:443", "ip-address"],
    ["my_office.example.net", "underscore"],
    ["office..example.net", "empty-label"],
    [".example.net", "empty-label"],
    ["office.example.net..", "empty-label"],
    ["-office.example.net", "label-hyphen"],
    ["office-.example.net", "label-hyphen"],
    ["office.example.net-", "label-hyphen"],
    ["zahnärzte.example.net", "character"],
    ["my office.example.net", "character"],
    ["user@office.example.net", "character"],
  ])("%s: %s", (text, fault) => expect(parseHostname(text)).toEqual({ ok: false, fault }));
});

describe("lengths", () => {
  test("a label of 63 characters is taken", () => expect(parseHostname(`${label63}.example.net`).ok).toBe(true));
  test("a label of 64 characters is refused", () =>
    expect(parseHostname(`${label63}a.example.net`)).toEqual({ ok: false, fault: "label-too-long" }));
  test("a name of 253 characters is taken, also with its final dot", () => {
    expect(name253).toHaveLength(253);
    expect(parseHostname(name253)).toEqual({ ok: true, value: name253 });
    expect(parseHostname(`${name253}.`)).toEqual({ ok: true, value: name253 });
  });
  test("a name of 254 characters is refused", () =>
    expect(parseHostname(`${name253}b`)).toEqual({ ok: false, fault: "too-long" }));
});

test("whatever is taken is bare: reading it again changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (text) => {
      const reading = parseHostname(text);
      if (!reading.ok) return;
      expect(reading.value).toMatch(/^[a-z0-9.-]+$/);
      expect(parseHostname(reading.value)).toEqual(reading);
    }),
  );
});
