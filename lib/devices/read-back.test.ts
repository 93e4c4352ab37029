/** A reader that shares nothing with the writer finds the same policy again, whatever the office. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { planFor } from "@/lib/rules";
import { deviceEntries } from "./catalogue";
import type { DeviceEntry } from "./device";
import { exportTo } from "./export";
import { readNames } from "./names";
import { type Policy, policyOf } from "./policy";
import { sampleNames } from "./testing/names.testing";
import { readers } from "./testing/readers.testing";
import { expectedReading, type Reader, type Reading } from "./testing/reading.testing";

const read = deviceEntries.flatMap((entry) => {
  const reader = readers[entry.id];
  return reader ? [[entry.id, entry, reader] as const] : [];
});

/** Whatever an office may call itself, in the places where a format would end a text, a line or a block. */
const hostile = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    "`",
    "\\",
    "$(reboot)",
    "; drop",
    "]]>",
    "-->",
    "*/",
    "#",
    "\n",
    "\r\nend\nnext",
    ["$", "{x}"].join(""),
    "%0a",
    "?",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

const hostileText = fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));

describe.each(read)("the reader of %s", (_id, entry, reader) => {
  it("finds the same policy again, for any office", () =>
    property(anyAnswers, (answers) => sameAgain(entry, reader, answers)));

  it("finds the same policy again, whatever the office is called", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...offices), hostileText, async ({ document }, name) => {
        await sameAgain(entry, reader, { ...document, office: { ...document.office, name } });
      }),
      { numRuns: 60 },
    );
  });

  it("is never shown a hostile name: the door refuses it, or it is harmless as it stands", async () => {
    const device = await entry.load();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...offices), hostileText, async ({ document }, name) => {
        const policy = policyOf(document, planFor(document));
        for (const { key } of device.names) {
          const given = { ...sampleNames(device.names), [key]: name };
          const { faults, missing, names } = readNames(device.names, policy, given);
          if (faults.length + missing.length === 0)
            expectSame(reader, filesOf(exportTo(entry, device, policy, given)), policy, names);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function property(answers: fc.Arbitrary<Answers>, check: (answers: Answers) => Promise<void>) {
  return fc.assert(fc.asyncProperty(answers, check), { numRuns: 150 });
}

async function sameAgain(entry: DeviceEntry, reader: Reader, answers: Answers): Promise<void> {
  const device = await entry.load();
  const policy = policyOf(answers, planFor(answers));
  const given = sampleNames(device.names);
  const { names, faults, missing } = readNames(device.names, policy, given);
  expect([...faults, ...missing]).toEqual([]);
  expectSame(reader, filesOf(exportTo(entry, device, policy, given)), policy, names);
}

const filesOf = ({ files }: { files: readonly { name: string; text: string }[] }) =>
  Object.fromEntries(files.map(({ name, text }) => [name, text]));

function expectSame(
  { read, leaves, adjust = (expected) => expected }: Reader,
  files: Readonly<Record<string, string>>,
  policy: Policy,
  names: Readonly<Record<string, string>>,
): void {
  const expected = adjust(expectedReading(policy, names), policy, names);
  expect(without(read(files), leaves)).toEqual(without(expected, leaves));
}

function without(reading: Partial<Reading>, keys: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(reading).filter(([key]) => !keys.includes(key)));
}
