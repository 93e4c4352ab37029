/** What a load does that goes wrong, and a name that means to. */
import { describe, expect, it } from "vitest";
import { deviceEntries } from "@/lib/devices/catalogue";
import { exportTo } from "@/lib/devices/export";
import { policyOf } from "@/lib/devices/policy";
import { planFor } from "@/lib/rules";
import { fromInternet } from "./expected/from-internet.testing";
import { allOpen } from "./expected/index.testing";
import { mutantOffices } from "./mutants/office.testing";
import { labOfTests } from "./suite.testing";
import { rulesetsOf, type Texts } from "./target.testing";
import { targetOf } from "./targets.testing";
import { deviations } from "./try.testing";
import { standing } from "./try-office.testing";

const { policy, place, names, checks, plan } = standing(mutantOffices.all, { fixedWan: false, dropBox: false });
const lab = labOfTests();

const iptables = targetOf("iptables");
const iptablesRulesets = rulesetsOf(iptables, iptables.rulesets(policy, names));
const nft = targetOf("nftables");
const [[, nftRuleset] = []] = rulesetsOf(nft, nft.rulesets(policy, names));

/** Whatever a row would open: as closed as the rest. */
const nothingFromOutside = fromInternet({ ...plan, inbound: [] }, place);

describe.each(iptablesRulesets)("%s", (_how, ruleset) => {
  it("closes the router where a host's name is not found, and stops", async () => {
    await lab().place({ ...place, hosts: {} });
    expect(await deviations(lab(), allOpen(place))).toEqual([]);
    expect((await lab().load(ruleset)).code).not.toBe(0);
    expect(await deviations(lab(), nothingFromOutside)).toEqual([]);
  });

  it("can be loaded over itself", async () => {
    await lab().place(place);
    for (const _time of [1, 2]) expect((await lab().load(ruleset)).code).toBe(0);
    expect(await deviations(lab(), checks)).toEqual([]);
  });
});

describe("nft", () => {
  it("leaves what was there where a host's name is not found, and says so by its return code", async () => {
    if (!nftRuleset) throw new Error("No ruleset.");
    await lab().place(place);
    expect((await lab().load(nftRuleset)).code).toBe(0);
    lab().rename({});
    expect((await lab().load(nftRuleset)).code).not.toBe(0);
    expect(await deviations(lab(), checks)).toEqual([]);
  });
});

const hostile = [
  "Smile\n-A INPUT -j ACCEPT",
  "Smile\r\n*filter\r\n:INPUT ACCEPT [0:0]\r\nCOMMIT",
  'Smile" accept #',
  "Smile\u2028table inet open { chain c { type filter hook input priority -300; policy accept; } }",
  "Smile; flush ruleset",
  "Smile \\",
  ["$", "(reboot) `reboot` $", "{x} %n ]]> */"].join(""),
  "🦷 Dr. O'Example",
];

describe.each(["nftables", "iptables"])("in a configuration for %s", (id) => {
  it.each(hostile)("an office that is called %j opens nothing more, and closes nothing", async (name) => {
    const texts = await exported(id, name);
    for (const [how, ruleset] of rulesetsOf(targetOf(id), texts)) {
      await lab().place(place);
      expect((await lab().load(ruleset)).code, how).toBe(0);
      expect(await deviations(lab(), checks), how).toEqual([]);
    }
  });
});

/** The whole file as it is handed out: the name stands in its head. */
async function exported(id: string, office: string): Promise<Texts> {
  const entry = deviceEntries.find((one) => one.id === id);
  if (!entry) throw new Error(`No device ${id}.`);
  const given = Object.fromEntries(Object.entries(names).filter(([key]) => key !== "router-address"));
  const called = { ...mutantOffices.all, office: { name: office } };
  const { files } = exportTo(entry, await entry.load(), policyOf(called, planFor(called)), given);
  const text = (end: string) => files.find(({ name }) => name.endsWith(end))?.text;
  const [nft, v4, v6] = [text(".nft"), text(".v4"), text(".v6")];
  return { ...(nft && { nft }), ...(v4 && { v4 }), ...(v6 && { v6 }) };
}
