/** What has gone wrong on such devices before, each under its name. */
import { expect, test } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { clickSheetText } from "./click-sheet-text";
import { sheetEntries } from "./click-sheets";
import { type Policy, policyOf } from "./policy";

const base: Policy = {
  office: "Example",
  rulesetVersion: "1",
  lan: {},
  server: { address: "192.168.1.10" },
  forwards: [
    {
      item: "in-443",
      port: 443,
      service: "Encrypted Web Service",
      to: { role: "server", address: "192.168.1.10" },
      hairpin: true,
    },
    {
      item: "in-1234",
      port: 1234,
      service: "MacPractice Message Server",
      to: { role: "server", address: "192.168.1.10" },
      sources: ["198.51.100.0/24", "203.0.113.0/24"],
      hairpin: false,
    },
  ],
  closed: [{ item: "in-3306", port: 3306, service: "MySQL database" }],
  throughVpn: [],
  outbound: {
    allows: [{ item: "out-22", services: "eClaims", protocol: "tcp", ports: [22], host: "sftp.example.net" }],
    ftpHelper: false,
    left: [],
  },
  outboundIsOpenQuestion: false,
  reservations: [{ role: "server", address: "192.168.1.10", mac: "aa:bb:cc:dd:ee:ff" }],
  dynamicDns: { hostname: "office.example.net", updater: "router" },
};

async function sheet(name: string, policy: Policy = base) {
  const device = await sheetEntries.find(({ id }) => id === `sheet-${name}`)?.load();
  if (device?.kind !== "click-sheet") throw new Error(`no sheet ${name}`);
  const made = device.clickSheet(policy, {});
  const text = (start: string) =>
    clickSheetText([], { ...made, steps: made.steps.filter(({ id }) => id.startsWith(start)) });
  return { ...made, text };
}

test("UniFi: UPnP and NAT-PMP are two switches", async () => {
  const upnp = (await sheet("unifi")).steps.find(({ id }) => id === "upnp");
  expect(upnp?.fields).toEqual([
    { label: "UPnP", value: "off" },
    { label: "NAT-PMP", value: "off" },
  ]);
});

test("UniFi: a new policy is IPv4 alone unless both are chosen, and a port under Source is another thing", async () => {
  const text = (await sheet("unifi")).text("outbound");
  expect(text).toMatch(/IP Version +Both/);
  expect(text).toContain("under Destination");
});

test("UniFi: policies are added at the end, so what blocks is made last", async () => {
  const { steps } = await sheet("unifi");
  const actions = steps.flatMap(({ fields }) => fields.filter(({ label }) => label === "Action"));
  expect(actions.map(({ value }) => value)).toEqual(["Allow", "Block"]);
});

test("UniFi: IPv6 reaches a server by a policy alone, without a forward", async () => {
  const { text } = await sheet("unifi");
  expect(text("inbound")).toContain("for IPv6 too: it needs no forward, one Allow lets it in");
  expect(text("inbound")).toMatch(/Must be seen: Block All Traffic is last .* for IPv4 and IPv6/);
});

test("UniFi: a dynamic DNS account with a space or a quotation mark is refused", async () => {
  expect((await sheet("unifi")).text("dynamic-dns")).toContain("no space and no quotation mark");
});

test("UniFi: hairpin is automatic, but not with 1:1 NAT", async () => {
  const { text, does } = await sheet("unifi");
  expect(text("hairpin")).toContain("1:1 NAT");
  expect(does).toContain("hairpin");
});

test("Xfinity: Advanced Security blocks forwarded ports, an allow lasts 30 days, and it is off in bridge mode", async () => {
  expect((await sheet("xfinity")).text("forward-443")).toMatch(/Advanced Security.*30 days.*bridge mode/);
});

test("Xfinity: IPv4 and IPv6 have a firewall page each", async () => {
  expect((await sheet("xfinity")).text("ipv6")).toContain("a page each");
});

test("Comcast: the True Static tick would open every port of a static address", async () => {
  const { steps } = await sheet("comcast");
  const step = steps.find(({ id }) => id === "true-static");
  expect(step?.fields).toEqual([{ label: "Disable Firewall for True Static IP Subnet Only", value: "not ticked" }]);
  expect(step?.unconfirmed).toBe(true);
});

test("Comcast: whether a forward can be limited is not established, so it is refused", async () => {
  const { left, steps } = await sheet("comcast");
  expect(left.join("\n")).toMatch(/1234 .*not established/);
  expect(steps.some(({ id }) => id.startsWith("forward-1234"))).toBe(false);
});

test("AT&T: IP Passthrough hands every port to one device, and two routers are a doubled NAT", async () => {
  expect((await sheet("att")).text("default-host")).toMatch(/IP Passthrough hands every port[\s\S]*doubled NAT/);
});

test("Google Nest: its IPv6 tab opens ports as well", async () => {
  expect((await sheet("google-nest")).text("ipv6")).toMatch(/Port management → IPv6[\s\S]*open over IPv6/);
});

test.each(["google-nest", "eero"])("%s: UPnP is on when it comes from the box", async (name) => {
  expect((await sheet(name)).text("upnp")).toContain("on when it comes from the box");
});

test("AirPort: NAT-PMP and the default host are both switched off", async () => {
  const { steps } = await sheet("airport");
  const fields = steps.filter(({ id }) => id === "upnp" || id === "default-host").flatMap((step) => step.fields);
  expect(fields).toEqual([
    { label: "Enable default host", value: "not ticked" },
    { label: "Enable NAT Port Mapping Protocol", value: "not ticked" },
  ]);
});

test("SonicWall: a forward needs a NAT rule and an access rule, hairpin a third rule", async () => {
  const { steps } = await sheet("sonicwall");
  const ids = steps.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("forward-443"))).toHaveLength(3);
  const last = steps.find(({ id }) => id === "forward-443-3");
  expect(last?.where).toContain("Access Rules");
  expect(last?.fields).toContainEqual({ label: "Destination", value: "the WAN interface’s IP, such as X1 IP" });
  expect(steps.find(({ id }) => id === "hairpin")?.where).toContain("NAT Rules");
});

test("SonicWall: IPv6 has a table of its own", async () => {
  expect((await sheet("sonicwall")).text("ipv6")).toContain("filtered for IPv6");
});

test("WatchGuard: the SNAT action comes before the policy that uses it, and insiders need Any-Trusted in From", async () => {
  const { steps } = await sheet("watchguard");
  const forward = steps.filter(({ id }) => id.startsWith("forward-443"));
  expect(forward.map(({ where }) => where.includes("SNAT"))).toEqual([true, false]);
  expect(forward[1]?.fields).toContainEqual({ label: "From", value: "Any-External and Any-Trusted" });
});

test("Meraki: allowed remote IPs are required, and its own last outbound rule allows everything", async () => {
  const { text, left } = await sheet("meraki");
  expect(text("forward-443")).toMatch(/Allowed remote IPs +Any/);
  expect(text("forward-1234")).toMatch(/Allowed remote IPs +198\.51\.100\.0\/24, 203\.0\.113\.0\/24/);
  expect(text("outbound")).toContain("allows everything");
  expect(left.join("\n")).toContain("Dynamic DNS: none is known");
});

test("Meraki: rules let in over IPv4 as well, and a firewall is only in Routed mode", async () => {
  const { text } = await sheet("meraki");
  expect(text("inbound")).toMatch(/Inbound rules[\s\S]*over IPv4/);
  expect(text("ipv6")).toContain("Routed mode");
});

test("Meraki: whether Any is for IPv6 too is not known, so what goes out is not counted as done", async () => {
  const { text, left, does } = await sheet("meraki");
  expect(text("outbound")).not.toMatch(/IPv4 and IPv6/);
  expect(left.join("\n")).toMatch(/Any .*IPv6 too is not established/);
  expect(does).not.toContain("outbound");
});

test.each([
  ["pfsense", "Disable all packet filtering", "System → Advanced → Firewall & NAT"],
  ["opnsense", "Disable Firewall", "Firewall → Settings → Advanced"],
])("%s: one tick turns the whole firewall off, and must be out", async (name, tick, where) => {
  const step = (await sheet(name)).steps.find(({ id }) => id === "firewall");
  expect(step?.fields).toEqual([{ label: tick, value: "not ticked" }]);
  expect(step?.where).toBe(where);
});

test.each(["pfsense", "opnsense"])(
  "%s: floating rules and groups come before WAN, so an empty WAN tab alone says nothing",
  async (name) => {
    const { steps, text } = await sheet(name);
    const inbound = steps.find(({ id }) => id === "inbound");
    expect(inbound?.heading).toMatch(/rule.*IPv6.*administration/);
    expect(inbound?.where).toMatch(/Floating, each interface group, and WAN/);
    expect(text("outbound-2")).toContain("Floating rules and groups come before LAN");
    expect(text("")).not.toContain("empty list blocks everything");
  },
);

test.each(["pfsense", "opnsense"])(
  "%s: the office’s VPN is left open by the one step on rules, which is on administration too",
  async (name) => {
    const { text, steps } = await sheet(name);
    expect(text("inbound")).toContain("but for the office’s VPN");
    expect(text("inbound")).toContain("This Firewall, WAN address");
    expect(steps.some(({ id }) => id === "administration")).toBe(false);
  },
);

test("SonicWall: its own NAT rules can’t be removed, and the last look goes to where the limit stands", async () => {
  const { text } = await sheet("sonicwall");
  expect(text("remove")).toContain("Must be seen: no NAT rule that somebody made for what comes in");
  expect(text("see")).toMatch(/Access Rules, from WAN[\s\S]*as Allow that somebody made: 443 and 1234[\s\S]*“Source”/);
  expect(text("see")).not.toContain("NAT Rules");
});

test("SonicWall: what must be seen of an access rule are its own fields", async () => {
  expect((await sheet("sonicwall")).text("forward-1234-3")).toMatch(
    /Must be seen: .*Source MacPractice 1234 sources, Destination X1 IP .*Service MacPractice 1234 TCP/,
  );
});

test("WatchGuard: Outgoing and its own policies stay, and the last look goes to From", async () => {
  const { text } = await sheet("watchguard");
  expect(text("remove")).toContain("Must be seen: no SNAT action, and no policy with one in To,");
  expect(text("look")).toContain("Outgoing");
  expect(text("see")).toMatch(/Firewall Policies[\s\S]*in From: 443 and 1234[\s\S]*“From”/);
});

const withFtp: Policy = { ...base, ...(base.outbound && { outbound: { ...base.outbound, ftpHelper: true } }) };

test.each(["pfsense", "opnsense"])(
  "%s: it has no FTP helper, and says so instead of claiming what goes out",
  async (name) => {
    const { text, left, does } = await sheet(name, withFtp);
    expect(text("outbound")).not.toMatch(/helper/);
    expect(left.join("\n")).toContain("no FTP helper built in");
    expect(does).not.toContain("outbound");
    expect((await sheet(name)).does).toContain("outbound");
  },
);

test.each(["unifi", "meraki"])("%s: whether plain FTP passes the list is not established", async (name) => {
  const { left, does } = await sheet(name, withFtp);
  expect(left.join("\n")).toMatch(/Plain FTP: .*not established/);
  expect(does).not.toContain("outbound");
});

test.each(sheetEntries.map(({ id }) => id.replace("sheet-", "")).filter((name) => name !== "omada"))(
  "%s: what is closed and hardened is counted, for each of its steps says what must be seen",
  async (name) => {
    expect((await sheet(name)).does).toEqual(expect.arrayContaining(["firewall", "hardening", "closed"]));
  },
);

test("Omada: what it blocks without a rule is not established, so neither the firewall nor what is closed is counted", async () => {
  const { does, left } = await sheet("omada");
  expect(does).not.toContain("firewall");
  expect(does).not.toContain("closed");
  expect(left.join("\n")).toMatch(/The firewall: .*not established/);
});

test.each([
  ["xfinity", /Gateway → Firewall → IPv4, then IPv6/],
  ["comcast", /Firewall Options/],
  ["att", /Firewall → Status/],
])("%s: its page for the firewall is looked at, for both families", async (name, where) => {
  const { text } = await sheet(name);
  expect(text("firewall")).toMatch(where);
  expect(text("firewall")).toMatch(/Must be seen: .*(both pages|IPv4 and (for )?IPv6)/);
});

test("UniFi: with one forward and one port on hold it is at most 500 words, for it is read on a phone", async () => {
  const answers = offices.find(({ name }) => name === "Open Wi-Fi and no firewall")?.document;
  if (!answers) throw new Error("no such office");
  const planned = policyOf(answers, planFor(answers));
  const policy = {
    ...planned,
    closed: planned.closed.map((port) => (port.port === 1234 ? { ...port, held: "ask-1234" } : port)),
  };
  expect(policy.forwards.map(({ to }) => to.address)).toEqual([expect.any(String)]);
  expect(policy.closed.filter(({ held }) => held)).toHaveLength(1);
  const { text } = await sheet("unifi", policy);
  expect(text("").match(/\S*[\p{L}\p{N}]\S*/gu)?.length).toBeLessThanOrEqual(500);
});

test.each(["pfsense", "opnsense"])("%s: hairpin on one LAN needs two settings", async (name) => {
  const { text } = await sheet(name);
  expect(text("forward-443")).toMatch(/NAT reflection +Enable \(Pure NAT\)/);
  expect(text("hairpin")).toMatch(/utomatic outbound NAT for Reflection +ticked/);
});

test.each(["pfsense", "opnsense"])(
  "%s: a source is one network, so a limited forward is one entry for each",
  async (name) => {
    const { steps, text } = await sheet(name);
    const entries = steps.filter(({ id }) => id.startsWith("forward-1234"));
    expect(entries).toHaveLength(2);
    expect(text("forward-1234")).toMatch(/NAT reflection +Disable/);
  },
);

test("pfSense: Pass as filter rule association does not work with several lines", async () => {
  expect((await sheet("pfsense")).text("forward-443")).toMatch(/Filter rule association +Add associated filter rule/);
});

test("OPNsense: a Kea reservation needs its subnet", async () => {
  expect((await sheet("opnsense")).text("reserve-server")).toMatch(/Subnet +.*required/);
});

test("Omada: MAC addresses are written with dashes, and a name is a Domain Group", async () => {
  const { text } = await sheet("omada");
  expect(text("reserve-server")).toContain("AA-BB-CC-DD-EE-FF");
  expect(text("outbound")).toContain("Domain Group");
});

test.each(["meraki", "omada", "eero", "xfinity", "att", "google-nest", "comcast", "airport"])(
  "%s: the outside name from inside is not established, so it is tried and not counted as done",
  async (name) => {
    const { does, left, text } = await sheet(name);
    expect(does).not.toContain("hairpin");
    expect(left.join("\n")).toContain("outside name from inside: not established");
    expect(text("hairpin")).toContain("try it");
  },
);

test("a name that the server keeps up to date is not set on the router as well", async () => {
  const { steps, left, does } = await sheet("unifi", {
    ...base,
    dynamicDns: { hostname: "office.example.net", updater: "server" },
  });
  expect(steps.some(({ id }) => id === "dynamic-dns")).toBe(false);
  expect(left.join("\n")).toContain("a program on the server keeps");
  expect(does).not.toContain("dynamic-dns");
});

test("a machine whose MAC address nobody has written down is still reserved, by the one that it shows", async () => {
  const { text, does } = await sheet("pfsense", {
    ...base,
    reservations: [{ role: "server", address: "192.168.1.10" }],
  });
  expect(text("reserve-server")).toContain("as the machine shows it");
  expect(does).toContain("server-address");
});

test("a forward whose address nobody knows is not made, and is named among the blanks", async () => {
  const [first] = base.forwards;
  if (!first) throw new Error("no forward");
  const { steps, blanks } = await sheet("unifi", { ...base, forwards: [{ ...first, to: { role: "server" } }] });
  expect(steps.some(({ id }) => id.startsWith("forward-"))).toBe(false);
  expect(blanks.join("\n")).toContain("443 is not forwarded");
});
