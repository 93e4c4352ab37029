/** What every click-sheet says and keeps to, whatever the office. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { planFor } from "@/lib/rules";
import { clickSheetText } from "./click-sheet-text";
import { sheetEntries } from "./click-sheets";
import type { ClickSheet, ClickStep, DeviceEntry, Names } from "./device";
import { type Policy, type PolicyPart, policyOf } from "./policy";
import { sampleNames } from "./testing/names.testing";

async function sheetOf({ load }: DeviceEntry, answers: Answers, names: Names = {}) {
  const device = await load();
  if (device.kind !== "click-sheet") throw new Error("no click-sheet");
  const policy = policyOf(answers, planFor(answers));
  return { device, policy, sheet: device.clickSheet(policy, { ...sampleNames(device.names), ...names }) };
}

const textOf = (sheet: ClickSheet) => clickSheetText([], sheet);
const texts = ({ heading, where, fields, lines }: ClickStep) => [
  heading,
  where,
  ...fields.map(({ label, value }) => `${label}: ${value}`),
  ...lines,
];
const openings = ({ steps }: ClickSheet) => steps.filter(({ id }) => id.startsWith("forward-"));
const portOf = ({ id }: ClickStep) => Number(id.split("-")[1]);

const forAnyOffice = (entry: DeviceEntry, check: (sheet: ClickSheet, policy: Policy, canLimit: boolean) => void) =>
  fc.assert(
    fc.asyncProperty(anyAnswers, async (answers) => {
      const { sheet, policy, device } = await sheetOf(entry, answers);
      check(sheet, policy, !device.cannot.some((sentence) => sentence.startsWith("Limit")));
    }),
    { numRuns: 60 },
  );

describe.each(sheetEntries.map((entry) => [entry.id, entry] as const))("%s", (_id, entry) => {
  it("names IPv6, UPnP and NAT-PMP, the default host, administration from outside, and the source limit or “cannot”", async () => {
    for (const { document } of offices) {
      const { sheet } = await sheetOf(entry, document);
      const text = textOf(sheet);
      for (const word of [/IPv6/, /UPnP/, /NAT-PMP/, /[Dd]efault host/, /[Aa]dministration from outside/])
        expect(text).toMatch(word);
      expect(text).toMatch(/Who may come in( can be limited here, by “.+”|: .*cannot limit it|: .*not established)/);
    }
  });

  it("closes first and opens last, and each step has an id of its own", () =>
    forAnyOffice(entry, ({ steps }) => {
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const always = ["look", "default-host", "upnp", "administration", "ipv6"];
      const closers = ids.filter((id) => !/^(forward-|hairpin$|see$)/.test(id));
      expect(ids.filter((id) => always.includes(id))).toEqual(always.filter((id) => ids.includes(id)));
      expect(ids[0]).toBe("look");
      if (ids.includes("firewall")) expect(ids[1]).toBe("firewall");
      const first = ids.findIndex((id) => id.startsWith("forward-"));
      if (first >= 0) expect(ids.slice(0, first)).toEqual(closers);
      expect(ids.at(-1)).toBe("see");
    }));

  it("opens just what is planned, to a known address, and never without its limit", () =>
    forAnyOffice(entry, (sheet, { forwards, closed }, canLimit) => {
      const wanted = forwards.filter(({ to, sources }) => to.address && (canLimit || !sources));
      const opened = [...new Set(openings(sheet).map(portOf))];
      expect(opened.toSorted()).toEqual(wanted.map(({ port }) => port).toSorted());
      for (const { port } of closed) expect(opened).not.toContain(port);
      for (const { port, sources, to } of wanted) {
        const said = openings(sheet).filter((step) => portOf(step) === port);
        const fields = said.flatMap((step) => step.fields.map(({ value }) => value)).join("\n");
        expect(fields).toContain(to.address);
        for (const source of sources ?? []) expect(fields).toContain(source);
        if (sources) for (const step of said) expect(fromAnyone(step)).toEqual([]);
      }
    }));

  it("counts as done only what a step says, with what must be seen where nobody has seen its words", () =>
    forAnyOffice(entry, ({ does, steps, left }) => {
      for (const part of does)
        for (const pattern of restsOn(part)) {
          const found = steps.filter(({ id, heading }) => pattern.test(`${id}: ${heading}`));
          expect([part, pattern, found.length > 0]).toEqual([part, pattern, true]);
          for (const { id, unconfirmed, lines } of found)
            if (unconfirmed && !id.startsWith("forward-")) expect([id, saysWhatIsSeen(lines)]).toEqual([id, true]);
        }
      if (!does.includes("firewall")) expect(left.join("\n")).toMatch(/The firewall: .*not established/);
    }));

  it("says in the last step of each forward, and in the last of all, what must be seen", () =>
    forAnyOffice(entry, (sheet) => {
      const ports = openings(sheet).map(portOf);
      const last = openings(sheet).filter((_, index) => ports[index] !== ports[index + 1]);
      for (const { lines } of [...last, ...sheet.steps.slice(-1)]) expect(saysWhatIsSeen(lines)).toBe(true);
    }));

  it("asks nobody to see an empty list of forwards, where a device may keep lines of its own", () =>
    forAnyOffice(entry, ({ steps }) => {
      const remove = steps.find(({ id }) => id === "remove");
      expect(remove?.lines.at(-1)).toMatch(
        /^Must be seen: no .+, but for .*what the office named, such as for its VPN or phones\.$/,
      );
    }));

  it("says of every port that stays closed that nothing may be left for it", () =>
    forAnyOffice(entry, (sheet, { closed, forwards }) => {
      const opened = openings(sheet).map(portOf);
      const remove = sheet.steps.find(({ id }) => id === "remove");
      const [line = ""] = remove?.lines ?? [];
      for (const { port } of [...closed, ...forwards].filter((each) => !opened.includes(each.port)))
        expect(line).toMatch(new RegExp(`\\b${port}\\b`));
    }));

  it("says why a limited port is refused, and does not count it as done", () =>
    forAnyOffice(entry, ({ left, does }, { forwards }, canLimit) => {
      for (const { port, item, sources } of forwards) {
        if (!sources || canLimit) continue;
        expect(
          left.filter((sentence) => sentence.startsWith(`${port} is meant for ${sources.join(", ")}`)),
        ).toHaveLength(1);
        expect(does).not.toContain(item);
      }
    }));

  it("says to call the office first where a port on hold is open", () =>
    forAnyOffice(entry, ({ steps }, { closed }) => {
      const look = steps.find(({ id }) => id === "look")?.lines.join("\n") ?? "";
      for (const { port, held } of closed) if (held) expect(look).toMatch(new RegExp(`\\b${port}\\b.*Call the office`));
      if (!closed.some(({ held }) => held)) expect(look).not.toContain("Call the office");
    }));

  it("holds no secret, and nothing that is undefined", () =>
    forAnyOffice(entry, (sheet) => {
      const fields = sheet.steps.flatMap((step) => step.fields);
      for (const { label, value, typed } of fields)
        if (/password/i.test(label)) expect([value, typed]).toEqual(["of the account", undefined]);
      expect(textOf(sheet)).not.toMatch(/undefined|null|NaN|\[object/);
      for (const step of sheet.steps) for (const text of texts(step)) expect(text.trim()).not.toBe("");
    }));
});

const saysWhatIsSeen = (lines: readonly string[]) => lines.some((line) => line.startsWith("Must be seen"));

const closingIds: Partial<Record<PolicyPart, readonly RegExp[]>> = {
  firewall: [/^(firewall|ipv6|inbound): .*Firewall/, /IPv6.*from outside/],
  hardening: [/^default-host:/, /^upnp:/, /administration from outside/i],
  closed: [/^default-host:/, /IPv6.*from outside/, /^(remove|inbound|true-static):/],
  hairpin: [/^hairpin:/],
  "server-address": [/^reserve-server:/],
  "mail-server-address": [/^reserve-mail-server:/],
  "dynamic-dns": [/^dynamic-dns:/],
  outbound: [/^outbound-2:/],
};

/** Which steps a part must have. */
const restsOn = (part: PolicyPart): readonly RegExp[] => closingIds[part] ?? [new RegExp(`^forward-${part.slice(3)}`)];

/** A NAT rule by itself is from anyone; the rule that lets in says who. */
const fromAnyone = (step: ClickStep) =>
  step.fields.filter(({ label, value }) => /^(From|Source|Allowed)/.test(label) && /\bAny\b|anyone/i.test(value));
