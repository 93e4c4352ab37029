/** Every line of the contract's table "Addresses and names", at the field where a person meets it. */
import { describe, expect, test } from "vitest";
import { documentOf, valueAt } from "./fixtures/by-path.testing";
import { type AnswerPath, readAnswers } from "./index";

function read(path: AnswerPath, value: unknown) {
  const { answers, faults } = readAnswers(documentOf({ [path]: value }));
  return {
    value: valueAt(answers, path),
    sentences: faults.map(({ sentence }) => sentence),
    paths: faults.map((f) => f.path),
  };
}

function takes(path: AnswerPath, typed: unknown, kept: unknown = typed) {
  expect(read(path, typed)).toEqual({ value: kept, sentences: [], paths: [] });
}

function refuses(path: AnswerPath, typed: unknown, at: string = path): string {
  const reading = read(path, typed);
  expect(reading.paths).toEqual([at]);
  expect(reading.value).toBeUndefined();
  const [sentence = ""] = reading.sentences;
  expect(sentence).toMatch(/^[A-Z0-9].*[.!?]$/s);
  return sentence;
}

const ipPaths = [
  "internet.externalIp",
  "internet.routerWanIp",
  "server.address",
  "server.routerAddress",
  "server.mailServerAddress",
] as const satisfies AnswerPath[];

describe("surrounding spaces are trimmed", () => {
  test.each([
    ["internet.externalIp", " 203.0.113.10 ", "203.0.113.10"],
    ["internet.routerWanIp", "\t203.0.113.10\n", "203.0.113.10"],
    ["server.address", " 192.168.1.10", "192.168.1.10"],
    ["internet.ddnsHostname", " office.example.net ", "office.example.net"],
    ["server.macAddress", " 02:00:5e:10:00:01 ", "02:00:5e:10:00:01"],
    ["confirmations.messageServer.confirmedOn", " 2026-11-21 ", "2026-11-21"],
    ["confirmations.encryptedWeb.confirmedOn", " 2026-11-21 ", "2026-11-21"],
    ["confirmations.plainFtp.confirmedOn", " 2026-11-21 ", "2026-11-21"],
    ["confirmations.plainFtp.host", " ftp.example.net ", "ftp.example.net"],
    ["features.clearinghouse", "  Example Clearinghouse  ", "Example Clearinghouse"],
    ["office.name", "  Example Dental  ", "Example Dental"],
  ] as const)("%s", (path, typed, kept) => takes(path, typed, kept));

  test.each(["confirmations.messageServer.sources", "confirmations.encryptedWeb.sources"] as const)(
    "in the list of sources: %s",
    (path) => takes(path, [" 198.51.100.0/24 "], ["198.51.100.0/24"]),
  );
});

/** Blanks of no width, a soft hyphen, a direction mark, a byte order mark: as they come along with a copied text. */
const nothingShown = ["\u200b", "\u200d", "\u2060", "\u00ad", "\u200e", "\u202a", "\u2066", "\ufeff"];

describe("characters that show nothing are dropped, wherever they stand", () => {
  const between = (text: string, mark: string) => [mark, ...text].join(mark) + mark;

  test.each([
    ...ipPaths.map((path) => [path, path === "internet.externalIp" ? "203.0.113.10" : "192.168.1.10"] as const),
    ["internet.ddnsHostname", "office.example.net"],
    ["server.macAddress", "02:00:5e:10:00:01"],
  ] as const)("%s", (path, text) => {
    for (const mark of nothingShown) takes(path, between(text, mark), text);
  });

  test("in the list of sources", () => {
    for (const mark of nothingShown)
      takes("confirmations.messageServer.sources", [between("198.51.100.0/24", mark)], ["198.51.100.0/24"]);
  });

  test("a field that holds nothing else is not answered", () => {
    for (const path of ["server.address", "internet.ddnsHostname", "server.macAddress", "office.name"] as const)
      expect(read(path, " \u200b \u200e")).toEqual({ value: undefined, sentences: [], paths: [] });
  });

  test("but a name keeps those that join its letters", () => takes("office.name", "Dr. 👩‍⚕️ Example"));
});

describe("commas for the dots of an IPv4 address are read as dots", () => {
  test.each(ipPaths)("%s", (path) => {
    const outside = path === "internet.externalIp" || path === "internet.routerWanIp";
    const address = outside ? "203.0.113.10" : "192.168.1.10";
    takes(path, address.replaceAll(".", ","), address);
    takes(path, address.replace(".", ","), address);
  });

  test("in a network of the list of sources", () =>
    takes("confirmations.messageServer.sources", ["198,51,100,0/24"], ["198.51.100.0/24"]));

  test("not in a host name", () => {
    refuses("internet.ddnsHostname", "office,example,net");
  });

  test("and what else is wrong is still refused by its own sentence", () =>
    expect(refuses("server.address", "192,168,1,256")).toBe(refuses("server.address", "192.168.1.256")));
});

describe("half a character in a text becomes U+FFFD", () => {
  test.each([
    "office.name",
    "office.contactName",
    "office.contactPhone",
    "office.contactEmail",
    "office.technicianName",
    "office.technicianCompany",
    "office.technicianEmail",
    "confirmations.messageServer.confirmedBy",
  ] as const)("%s", (path) => takes(path, "Harbor \ud83d", "Harbor \ufffd"));
});

describe.each(ipPaths)("%s refuses what no device can have, each with its own sentence", (path) => {
  const refused = {
    "leading zeros": "192.168.01.10",
    "three parts": "192.168.1",
    "a part over 255": "192.168.1.256",
    "non-ASCII digits": "١٩٢.١٦٨.١.١٠",
    "255.255.255.255": "255.255.255.255",
    "0/8": "0.1.2.3",
    "127/8": "127.0.0.1",
    "169.254/16": "169.254.10.20",
    "224/4 and above": "224.0.0.1",
    "an IPv6 address": "2001:db8::1",
  };
  test.each(Object.entries(refused))("%s: %s", (_name, text) => {
    refuses(path, text);
  });
  test("five parts, letters, a prefix and hexadecimal are no four parts either", () => {
    const sentences = ["192.168.1.10.5", "192.168.1.x", "192.168.1.10/24", "0xc0.168.1.1"].map((text) =>
      refuses(path, text),
    );
    expect(new Set(sentences)).toEqual(new Set([refuses(path, "192.168.1")]));
  });
  test("240/4 is refused like 224/4", () => expect(refuses(path, "250.1.2.3")).toBe(refuses(path, "224.0.0.1")));
  test("no two of these faults share a sentence", () => {
    const sentences = Object.values(refused).map((text) => refuses(path, text));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
  test.each(["2001:db8::1", "::1", "fe80::1%en0", "::ffff:192.0.2.1", "[2001:db8::1]", "2001:DB8::1"])(
    "the refusal of IPv6 says IPv4: %s",
    (text) => expect(refuses(path, text)).toContain("IPv4"),
  );
});

test.each(ipPaths)("%s refuses an IPv6 address that was copied with its prefix, and says IPv4", (path) => {
  expect(refuses(path, "fe80::1/64")).toContain("IPv4");
});

describe.each(["server.address", "server.routerAddress", "server.mailServerAddress"] as const)(
  "%s outside RFC 1918 is refused",
  (path) => {
    test.each(["9.255.255.255", "11.0.0.1", "172.15.255.254", "172.32.0.5", "192.167.1.1", "192.169.1.1", "8.8.8.8"])(
      "%s",
      (text) => {
        refuses(path, text);
      },
    );
    test.each(["100.64.0.1", "203.0.113.10"])("%s, neither public nor carrier-grade", (text) => {
      refuses(path, text);
    });
    test.each(["10.0.0.1", "10.255.255.254", "172.16.0.1", "172.31.255.254", "192.168.0.1", "192.168.255.254"])(
      "but not %s",
      (text) => takes(path, text),
    );
  },
);

describe("server.address that is its network's or broadcast address", () => {
  const server = (address: string, prefixLength?: unknown) =>
    readAnswers(
      documentOf({
        "server.address": address,
        ...(prefixLength === undefined ? {} : { "server.prefixLength": prefixLength }),
      }),
    );

  test.each([
    ["10.0.0.0", 8],
    ["10.255.255.255", 8],
    ["192.168.1.0", 24],
    ["192.168.1.255", 24],
    ["192.168.0.0", 23],
    ["192.168.1.255", 23],
    ["192.168.1.128", 25],
    ["192.168.1.127", 25],
    ["192.168.1.4", 30],
    ["192.168.1.7", 30],
  ])("%s/%i is refused", (address, prefixLength) => {
    const { answers, faults } = server(address, prefixLength);
    expect(faults.map(({ path }) => path)).toEqual(["server.address"]);
    expect(answers).toEqual({ version: 1, server: { prefixLength } });
  });

  test.each([
    ["10.0.0.255", 8],
    ["10.1.0.0", 8],
    ["192.168.1.1", 24],
    ["192.168.1.254", 24],
    ["192.168.1.0", 23],
    ["192.168.0.255", 23],
    ["192.168.1.5", 30],
    ["192.168.1.6", 30],
  ])("%s/%i is taken", (address, prefixLength) => {
    expect(server(address, prefixLength)).toEqual({
      answers: { version: 1, server: { address, prefixLength } },
      faults: [],
    });
  });

  test.each(["192.168.1.0", "192.168.1.255", "10.0.0.0"])("%s with no prefix given is taken", (address) => {
    expect(server(address).faults).toEqual([]);
  });

  test("with a prefix that is itself refused, no prefix is given", () => {
    const { answers, faults } = server("192.168.1.0", 31);
    expect(faults.map(({ path }) => path)).toEqual(["server.prefixLength"]);
    expect(answers).toEqual({ version: 1, server: { address: "192.168.1.0" } });
  });

  test("the network's and the broadcast address have different sentences", () => {
    const first = server("192.168.1.0", 24).faults[0]?.sentence;
    const last = server("192.168.1.255", 24).faults[0]?.sentence;
    expect(first).toBeTruthy();
    expect(last).toBeTruthy();
    expect(first).not.toBe(last);
  });
});

describe("routerWanIp that is the router's inside address", () => {
  const both = { "internet.routerWanIp": "192.168.1,1", "server.routerAddress": "192.168.1.1" };

  test("is refused with a sentence that says which address it is, and counts as not answered", () => {
    const { answers, faults } = readAnswers(documentOf(both));
    expect(faults.map(({ path }) => path)).toEqual(["internet.routerWanIp"]);
    expect(faults[0]?.sentence).toMatch(/inside address.+WAN/s);
    expect(answers).toEqual({ version: 1, internet: {}, server: { routerAddress: "192.168.1.1" } });
  });

  test("another private address is taken", () =>
    expect(readAnswers(documentOf({ ...both, "internet.routerWanIp": "192.168.0.1" })).faults).toEqual([]));
});

describe("addresses that must differ", () => {
  const paths = (values: Parameters<typeof documentOf>[0]) =>
    readAnswers(documentOf(values)).faults.map(({ path }) => path);

  test("server.address = routerAddress is refused", () =>
    expect(paths({ "server.address": "192.168.1.1", "server.routerAddress": " 192.168.1.1" })).toEqual([
      "server.address",
    ]));
  test("mailServerAddress = server.address is refused", () =>
    expect(paths({ "server.address": "192.168.1.10", "server.mailServerAddress": "192.168.1.10" })).toEqual([
      "server.mailServerAddress",
    ]));
  test("mailServerAddress = routerAddress is refused", () =>
    expect(paths({ "server.routerAddress": "192.168.1.1", "server.mailServerAddress": "192.168.1.1" })).toEqual([
      "server.mailServerAddress",
    ]));
  test("the refused one counts as not answered, the other stays", () =>
    expect(
      readAnswers(documentOf({ "server.address": "192.168.1.1", "server.routerAddress": "192.168.1.1" })).answers,
    ).toEqual({ version: 1, server: { routerAddress: "192.168.1.1" } }));
  test("server.address and routerAddress in different subnets are taken", () =>
    expect(
      paths({ "server.address": "192.168.1.10", "server.routerAddress": "192.168.2.1", "server.prefixLength": 24 }),
    ).toEqual([]));
});

describe("externalIp", () => {
  test.each(["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"])("private is refused: %s", (text) => {
    refuses("internet.externalIp", text);
  });
  test("loopback is refused", () => {
    refuses("internet.externalIp", "127.0.0.1");
  });
  test.each(["100.64.0.0", "100.100.1.1", "100.127.255.255"])("100.64/10 is refused: %s", (text) => {
    refuses("internet.externalIp", text);
  });
  test.each(["100.63.255.255", "100.128.0.1", "172.15.255.255", "172.32.0.5", "8.8.8.8"])(
    "public is taken: %s",
    (text) => takes("internet.externalIp", text),
  );
  test.each(["192.0.2.1", "198.51.100.1", "203.0.113.10"])("an RFC 5737 documentation address is taken: %s", (text) =>
    takes("internet.externalIp", text),
  );
  test("private and carrier-grade have different sentences", () =>
    expect(refuses("internet.externalIp", "10.0.0.1")).not.toBe(refuses("internet.externalIp", "100.64.0.1")));
});

describe("routerWanIp", () => {
  test.each([
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "100.127.255.255",
    "100.63.255.255",
    "100.128.0.1",
    "203.0.113.10",
  ])("%s is taken", (text) => takes("internet.routerWanIp", text));
  test("different from externalIp, both public: taken", () =>
    expect(
      readAnswers(documentOf({ "internet.externalIp": "203.0.113.10", "internet.routerWanIp": "198.51.100.7" })).faults,
    ).toEqual([]));
});

describe.each(["internet.ddnsHostname", "confirmations.plainFtp.host"] as const)("%s", (path) => {
  test.each([
    ["https://office.example.net", "a scheme"],
    ["office.example.net/portal", "a path"],
    ["office.example.net:443", "a port"],
    ["OFFICE.EXAMPLE.NET", "upper case"],
    ["office.example.net.", "one final dot"],
    ["HTTPS://Office.Example.net:8443/login?a=b#c", "all of them"],
  ])("%s is reduced to the bare lower-case name: %s", (text) => takes(path, text, "office.example.net"));

  const label = "a".repeat(63);
  const refused = {
    "over 253 characters": `${label}.${label}.${label}.${"b".repeat(62)}`,
    "an underscore": "my_office.example.net",
    "a single label": "office",
    "a label over 63 characters": `${label}a.example.net`,
    "a label that starts with a hyphen": "-office.example.net",
    "an empty label": "office..example.net",
    "an IP address": "203.0.113.10",
  };
  test.each(Object.entries(refused))("%s is refused", (_name, text) => {
    refuses(path, text);
  });
  test("a label that ends with a hyphen is refused", () => {
    refuses(path, "office-.example.net");
  });
  test("an IPv6 address is refused", () => {
    refuses(path, "2001:db8::1");
  });
  test("no two of these faults share a sentence", () =>
    expect(new Set(Object.values(refused).map((text) => refuses(path, text))).size).toBe(7));
  test("253 characters and a label of 63 are taken", () => {
    const name = `${label}.${label}.${label}.${"b".repeat(61)}`;
    expect(name).toHaveLength(253);
    takes(path, name);
  });
});

describe.each(["messageServer", "encryptedWeb"] as const)("the sources of confirmations.%s", (name) => {
  const path = `confirmations.${name}.sources` as const;
  test("IPv4 networks with their prefix, printed as given", () =>
    takes(path, ["203.0.113.7/32", "198.51.100.0/24", "192.0.2.128/25"]));
  const refused = {
    "no prefix": "198.51.100.0",
    "a prefix below 24": "198.51.0.0/23",
    "host bits": "198.51.100.7/24",
    "a private network": "192.168.1.0/24",
    "an IPv6 network": "2001:db8::/32",
  };
  test.each(Object.entries(refused))("%s is refused, at its place in the list", (_name, network) => {
    refuses(path, ["203.0.113.0/24", network], `${path}.1`);
  });
  test("a prefix over 32 is refused", () => {
    refuses(path, ["198.51.100.7/33"], `${path}.0`);
  });
  test("no two of these faults share a sentence", () =>
    expect(new Set(Object.values(refused).map((network) => refuses(path, [network], `${path}.0`))).size).toBe(5));
  test("IPv6 says IPv4", () => expect(refuses(path, ["2001:db8::/32"], `${path}.0`)).toContain("IPv4"));
  test("each faulty network has its own fault, and the whole list counts as not answered", () => {
    const { answers, faults } = readAnswers(
      documentOf({
        [`confirmations.${name}.answer`]: "needed",
        [path]: ["0.0.0.0/0", "198.51.100.0/24", "198.51.100.0"],
      }),
    );
    expect(faults.map((fault) => fault.path)).toEqual([`${path}.0`, `${path}.2`]);
    // What opens 443 goes with the list that was to limit it; 1234 without a list stays closed anyhow.
    const left = name === "encryptedWeb" ? {} : { answer: "needed" };
    expect(answers).toEqual({ version: 1, confirmations: { [name]: left } });
  });
});

describe("macAddress", () => {
  test.each(["02:00:5e:10:00:01", "02-00-5e-10-00-01", "02-00-5E-10-00-01"])(
    "%s is kept as lower case with colons",
    (text) => takes("server.macAddress", text, "02:00:5e:10:00:01"),
  );
  test.each(["2:0:5e:10:0:1", "02 00 5e 10 00 01", "0200.5e10.0001", "02005E100001"])("so is %s", (text) =>
    takes("server.macAddress", text, "02:00:5e:10:00:01"),
  );
  test.each(["02:00:5e:10:00", "02:00:5e:10:00:0g", "200:5e:10:0:1", "02.00.5e.10.00.01"])("%s is refused", (text) => {
    refuses("server.macAddress", text);
  });
});

describe.each([
  "confirmations.messageServer.confirmedOn",
  "confirmations.encryptedWeb.confirmedOn",
  "confirmations.plainFtp.confirmedOn",
] as const)("%s is a real ISO date", (path) => {
  test.each(["2026-11-21", "2028-02-29", "2024-12-31"])("%s is taken", (text) => takes(path, text));
  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-11-31",
    "2026-00-10",
    "2026-1-2",
    "11/21/2026",
    "2026-11-21T00:00:00Z",
    "today",
  ])("%s is refused", (text) => {
    refuses(path, text);
  });
});

describe("prefixLength", () => {
  test.each([8, 24, 30])("%i is taken", (value) => takes("server.prefixLength", value));
  test.each([7, 31, 0, -24, 24.5, 1e9])("%d is refused", (value) => {
    refuses("server.prefixLength", value);
  });
  test.each(["24", "/24", null, true])("%j is not a number", (value) => {
    refuses("server.prefixLength", value);
  });
});
