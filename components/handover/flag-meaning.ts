/** What a red flag means, in the manager’s words, and whom to call: the sheet’s own flag is the technician’s. */
import { plainWords } from "@/lib/rules/plain-words";
import { recipientOf } from "@/lib/sheet/recipients";
import type { RedFlag, Shared } from "@/lib/work";
import { resultKey } from "@/lib/work/results";

export function flagMeaning(flag: RedFlag, { plan }: Pick<Shared, "plan">): string {
  const rule = plan.inbound.find(({ id }) => id === flag.item);
  if (!rule) return plainWords[flag.item] ?? flag.text;
  const isForEveryone = rule.action === "forward" && !("sources" in rule && rule.sources);
  if (isForEveryone && flag.id === resultKey(rule.id, "ipv4"))
    return "A door that MacPractice needs is shut. What comes in through it does not work yet.";
  return "A door into your network stands open that must be shut. Until it is, strangers can knock on it.";
}

/** What stands in front of the router is the provider’s to mend; all else the technician’s. */
export function whomToCall({ item }: Pick<RedFlag, "item">, { answers }: Pick<Shared, "answers">): string {
  const { name, role = "" } = recipientOf(item.startsWith("nat-") ? "isp" : "technician", answers);
  return name ? `${name}, ${role}` : role;
}
