import { describe, expect, test } from "vitest";
import { parseSourceNetwork } from "./source-network";

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
