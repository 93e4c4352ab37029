/** Many a device takes the lines that it understands and skips the others: half a configuration may open and not close. */
import { describe, expect, test } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { deviceEntries } from "./catalogue";
import { exportTo } from "./export";
import { policyOf } from "./policy";
import { sampleNames } from "./testing/names.testing";

const configurations = await Promise.all(
  deviceEntries.map(async (entry) => ({ entry, device: await entry.load() })),
).then((all) => all.filter(({ device }) => device.kind === "configuration"));

const cases = configurations.flatMap(({ entry, device }) =>
  device.names
    .filter(({ optional, default: preset }) => !optional && preset === undefined)
    .map(({ key }) => [entry.id, key, entry, device] as const),
);

describe.each(cases)("%s without the name %s", (_id, key, entry, device) => {
  test.each(offices.map((office) => [office.name, office] as const))("holds no setting for “%s”", (_name, office) => {
    const { lan: _lan, ...policy } = policyOf(office.document, planFor(office.document));
    const { [key]: _left, ...given } = sampleNames(device.names);
    const { files, blanks, missing } = exportTo(entry, device, { ...policy, lan: {} }, given);
    expect(missing.map((name) => name.key)).toContain(key);
    for (const { text } of files) {
      expect(text.split("\n")[0]).toContain("UNFINISHED");
      expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
    }
    expect(blanks.length).toBeGreaterThan(0);
  });
});

describe("a name that is refused", () => {
  test.each(
    configurations
      .filter(({ device }) => device.names.length > 0)
      .map(({ entry, device }) => [entry.id, entry, device] as const),
  )("leaves %s without a setting, even where the device has one of its own", (_id, entry, device) => {
    const document = { version: 1 as const };
    const [first] = device.names;
    const { files, faults } = exportTo(entry, device, policyOf(document, planFor(document)), {
      ...sampleNames(device.names),
      [first?.key ?? ""]: "a\nb",
    });
    expect(faults.map(({ key }) => key)).toEqual([first?.key]);
    for (const { text } of files) expect(text).toContain("No setting stands here");
  });
});
