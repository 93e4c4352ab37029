/** Firewall text is read in the difference: what six offices get of each device stands beside its writer. */
import { describe, expect, it } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { deviceEntries } from "./catalogue";
import { exportTo } from "./export";
import { policyOf } from "./policy";
import { sampleNames } from "./testing/names.testing";

/** Between them: forwards to all and to some, holds, hairpin, outbound restricted, the office’s own mail, VPN, blanks, nothing at all. */
const chosen: Readonly<Record<string, string>> = {
  "portal-with-dynamic-dns": "Patient Portal with dynamic DNS",
  "portal-1234-needed": "Patient Portal and iPads outside, 1234 confirmed for one block",
  "everything-outbound": "Everything that sends, outbound restricted",
  "remote-access": "Remote access with all three needs, behind double NAT",
  "mixed-up-addresses": "Addresses and answers that do not fit together",
  "nothing-answered": "Nothing answered",
};

/** A click-sheet stands with what else is known of its device. */
const folderOf = (id: string) => `./${id.replace(/^sheet-/, "")}/golden`;

describe.each(deviceEntries.map((entry) => [entry.id, entry] as const))("what %s gets", (id, entry) => {
  it.each(Object.entries(chosen))("for %s reads as its golden file", async (slug, name) => {
    const answers = offices.find((office) => office.name === name)?.document ?? { version: 1 };
    const device = await entry.load();
    const { files } = exportTo(entry, device, policyOf(answers, planFor(answers)), sampleNames(device.names));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) await expect(file.text).toMatchFileSnapshot(`${folderOf(id)}/${slug}.${file.name}`);
  });
});

it("the offices of the golden files are among the fixtures", () => {
  const names = offices.map((office) => office.name);
  expect(Object.values(chosen).filter((name) => !names.includes(name))).toEqual([]);
});
