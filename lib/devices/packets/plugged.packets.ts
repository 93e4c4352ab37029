/** Devices whose readers make rulesets of what they read: those with a file of their own run beside this one. */
import { expect, it } from "vitest";
import { suiteOf } from "./suite.testing";
import { targets } from "./targets.testing";

const alone = ["nftables", "iptables"];

it("every device stands among the targets once", () => {
  const ids = targets.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

for (const target of targets) if (!alone.includes(target.id)) suiteOf(target);
