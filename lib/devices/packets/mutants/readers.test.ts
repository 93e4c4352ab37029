/** What packets notice, the readers notice too: they refuse a spoiled ruleset, or find another policy in it. */
import { describe, expect, it } from "vitest";
import { targetOf } from "@/lib/devices/packets/targets.testing";
import { standing } from "@/lib/devices/packets/try-office.testing";
import { readers } from "@/lib/devices/testing/readers.testing";
import { iptablesMutants } from "./iptables.testing";
import { type Mutant, spoiled } from "./mutant.testing";
import { nftMutants } from "./nft.testing";
import { mutantOffices } from "./office.testing";

const names = { nft: "network-handoff.nft", v4: "rules.v4", v6: "rules.v6" } as const;

function readingOf(id: string, office: Mutant["office"], mutant?: Mutant): unknown {
  const { policy, names: given } = standing(mutantOffices[office], { fixedWan: false, dropBox: false });
  const texts = targetOf(id).rulesets(policy, given);
  const { nft, v4, v6 } = mutant ? spoiled(texts, mutant) : texts;
  const files = {
    ...(nft && { [names.nft]: nft }),
    ...(v4 && { [names.v4]: v4 }),
    ...(v6 && { [names.v6]: v6 }),
  };
  try {
    return readers[id]?.read(files);
  } catch (error) {
    return String(error);
  }
}

describe.each([["nftables", nftMutants] as const, ["iptables", iptablesMutants] as const])("%s", (id, mutants) => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))("does not pass where %s", (_name, mutant) => {
    const sound = readingOf(id, mutant.office);
    expect(sound).toBeTypeOf("object");
    expect(readingOf(id, mutant.office, mutant)).not.toEqual(sound);
  });
});
