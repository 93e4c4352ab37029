/**
 * Nothing is said twice: a sentence that a conflict of this sheet tells gives way to the conflict’s number, and some that stand
 * above already are left out. Both go by the exact words, so a plan with other ones, of an older link say, keeps its sentences;
 * and both are lists, because the same words about another port are no repetition.
 */
import { type ConflictId, conflictIds, conflicts } from "@/lib/facts";
import type { Plan } from "@/lib/plan";
import { foundOpen } from "@/lib/services/held";
import type { Block, Section } from "@/lib/sheet/model";

/** The sentences of rows, addresses and notices that say no more than a conflict’s statements and resolution do. */
export const tells: Partial<Record<ConflictId, readonly string[]>> = {
  C1: [
    "One article blocks this port, whose service is not encrypted; the other says to check that it can be reached for the Patient Portal.",
    "The article’s last step for dynamic DNS, to check that the port can be reached, is on hold (C1).",
  ],
  C2: [
    "The article says that they “require” a static outside address to work reliably; the next sentence says that using them “may require” asking the provider for one.",
    "One passage requires a static outside address for it to work reliably, another recommends one and describes dynamic DNS for those who go without.",
  ],
  C5: [
    "The article opens this service only if outside access is required, and would then forward it together with 443.",
    "It is not encrypted, and HIPAA limits sending patient data across the internet that way.",
    "So it stays closed; where the article would open it, that is our judgement.",
    "A redirect, a certificate issued by HTTP-01, or MacPractice’s answer would be a reason to look at it again.",
  ],
  C8: ["Many administrators do nothing to block it."],
  C9: [
    "The article calls this service not encrypted and names no firewall setting for it.",
    "It stays closed like everything else, which is our judgement.",
    "On the MacPractice server only the MPXServer process may use the port, or issues can occur in several areas of MacPractice.",
  ],
  C10: [
    "A port is forwarded to the MacPractice server, or is on hold for it, so the server’s address must stay the same.",
    "The article prefers that; that a forward makes it necessary is our judgement.",
  ],
  C12: [
    "eClaims allow port 22 to any destination, so limiting eStatements on the same port to its host limits nothing, in our judgement.",
  ],
  C13: ["The article opens this service for a “Patient Web interface” used from outside, which may be the Portal."],
  C15: [
    "MacPractice Support can’t help to set up an office’s network.",
    "Ask it what its services need; have the technician do the work.",
  ],
  C16: ["The article’s list alone would stop name lookups, clocks, updates, web, mail and dynamic DNS."],
  C17: [
    "The network’s security must be discussed with an administrator with HIPAA experience.",
    "The article says “HIPAA certified”; no government certificate of that kind exists.",
  ],
  C19: [
    "The article says to use a VPN for it; another MacPractice page says that it works only on the office’s own network, VPN or not.",
    "MacPractice is asked which is right.",
  ],
  C20: [
    "That the MacPractice program needs the database through the VPN is our judgement; whether it needs more is not said, and MacPractice is asked.",
  ],
};

const [, fault = ""] = sentencesIn(foundOpen);

const devicesAway = "iPads or iPhones are used away from the office.";

const noDestination = "the article gives the port but no destination.";

/** By entry: its sentences that stand above, in these or in like words. */
export const repeats: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "remove-old-forwards": { [fault]: fault },
  "external-static": { [devicesAway]: devicesAway },
  // One row for two services, of which this is said of both.
  "out-443-not-given": { [`T${noDestination.slice(1)}`]: `For both, ${noDestination}` },
  "ddns-depends": {
    "Know its reporting procedures, scheduled outages and terms before choosing it.":
      "Know the provider’s reporting procedures, scheduled outages and terms before choosing it.",
  },
};

export function saidOnce(sections: readonly Section[], plan: Plan): Section[] {
  const once = teller(plan);
  const block = (each: Block): Block => {
    switch (each.kind) {
      case "reasons":
        return { ...each, items: each.items.map((item) => ({ ...item, why: reasonsText(once(item.id, item.why)) })) };
      case "notices":
        return {
          ...each,
          items: each.items.map((item) => ({ ...item, text: noticeText(once(item.id, [item.text])) })),
        };
      default:
        return each;
    }
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(block) }));
}

/** What is left of an entry’s texts, and the conflicts that tell the rest. */
type Once = { kept: readonly string[]; told: readonly ConflictId[] };

function teller(plan: Plan): (entry: string, texts: readonly string[]) => Once {
  const shown = new Set(plan.conflicts.map(({ id }) => id));
  const said = new Set<string>();
  return (entry, texts) => {
    const told = new Set<ConflictId>();
    const isNew = (sentence: string): boolean => {
      const by = conflictIds.find((id) => shown.has(id) && tells[id]?.includes(sentence));
      if (by) told.add(by);
      const isRepeated = said.has(repeats[entry]?.[sentence] ?? "");
      said.add(sentence);
      return !by && !isRepeated;
    };
    const kept = texts.map((text) => sentencesIn(text).filter(isNew).join(" ")).filter((text) => text !== "");
    return { kept, told: [...told] };
  };
}

const reasonsText = ({ kept, told }: Once): string[] => [...kept, ...told.map((id) => `See ${id}.`)];

/** A notice of which nothing is left bears the conflict’s name. */
function noticeText(once: Once): string {
  if (once.kept.length > 0) return reasonsText(once).join(" ");
  return once.told.map((id) => `${conflicts[id].title}: see ${id}.`).join(" ");
}

function sentencesIn(text: string): string[] {
  return text.match(/[^ ][\s\S]*?(?:[.?!](?= )|$)/g) ?? [];
}
