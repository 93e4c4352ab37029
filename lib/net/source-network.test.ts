import { describe, expect, test } from "vitest";
import { parseSourceNetwork, sourceNetworksIn } from "./source-network";

describe("taken: public or documentation networks from /24 to /32", () => {
  test.each([
    "198.51.100.0/24",
    "192.0.2.0/24",
    "203.0.113.0/24",
    "198.51.100.128/25",
    "198.51.100.4/30",
    "198.51.100.6/31",
    "198.51.100.7/32",
    "8.8.8.0/24",
    "100.63.255.0/24",
    "100.128.0.0/24",
    "172.15.255.0/24",
    "172.32.0.0/24",
  ])("%s", (text) => expect(parseSourceNetwork(text)).toEqual({ ok: true }));
});

describe("refused, by name", () => {
  test.each([
    ["198.51.100.0", "no-prefix"],
    ["198.51.100.7", "no-prefix"],
    ["198.51.100.0/23", "prefix-range"],
    ["198.51.0.0/16", "prefix-range"],
    ["0.0.0.0/0", "this-network"],
    ["198.51.100.0/0", "prefix-range"],
    ["198.51.100.7/33", "prefix-range"],
    ["198.51.100.0/024", "prefix-range"],
    ["198.51.100.0/", "prefix-range"],
    ["198.51.100.0/24/24", "prefix-range"],
    ["198.51.100.0/255.255.255.0", "prefix-range"],
    ["198.51.100.0/24, 203.0.113.0/24", "prefix-range"],
    ["198.51.100.7/24", "host-bits"],
    ["198.51.100.7/31", "host-bits"],
    ["198.51.100.64/25", "host-bits"],
    ["10.0.0.0/24", "not-public"],
    ["172.16.0.0/24", "not-public"],
    ["192.168.1.0/24", "not-public"],
    ["100.64.0.0/24", "not-public"],
    ["127.0.0.0/24", "loopback"],
    ["169.254.1.0/24", "link-local"],
    ["224.0.0.0/24", "multicast-or-reserved"],
    ["2001:db8::/32", "ipv6"],
    ["any", "not-four-parts"],
    ["", "not-four-parts"],
  ])("%s: %s", (text, fault) => expect(parseSourceNetwork(text)).toEqual({ ok: false, fault }));
});

describe("a list of networks as it is typed or pasted", () => {
  const list = ["198.51.100.0/24", "203.0.113.7/32"];
  test.each([
    ["one a line", "198.51.100.0/24\n203.0.113.7/32"],
    ["with commas between", "198.51.100.0/24,203.0.113.7/32"],
    ["with commas and blanks between", " 198.51.100.0/24, 203.0.113.7/32, "],
    ["with semicolons between", "198.51.100.0/24; 203.0.113.7/32"],
    ["with commas for dots, one a line", "198,51,100,0/24\n203,0,113,7/32"],
    ["with commas for dots and commas between", "198,51,100,0/24,203,0,113,7/32"],
    ["with commas for dots and semicolons between", "198,51,100,0/24;203,0,113,7/32"],
    ["with a comma for one dot", "198.51,100.0/24, 203.0.113,7/32"],
  ])("%s", (_how, text) => expect(sourceNetworksIn(text)).toEqual(list));

  test("an address without its size stays one entry, to be told so", () => {
    expect(sourceNetworksIn("198,51,100,7")).toEqual(["198.51.100.7"]);
    expect(sourceNetworksIn("198,51,100,7 203,0,113,7/32")).toEqual(["198.51.100.7", "203.0.113.7/32"]);
    expect(sourceNetworksIn("198.51.100.7,203.0.113.7")).toEqual(["198.51.100.7", "203.0.113.7"]);
  });

  test("on the way to a whole one, what is typed stays as it is", () => {
    expect(sourceNetworksIn("198,51,")).toEqual(["198", "51"]);
    expect(sourceNetworksIn("")).toEqual([]);
  });
});
