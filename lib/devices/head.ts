/** What stands at the head of every configuration and click-sheet, as lines without comment signs. */
import type { Policy } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import type { DeviceFacts, Output, Proof } from "./device";

const proofWords: Readonly<Record<Proof, string>> = {
  "packet-tested": "Proof: loaded by the real program, and tried with real packets.",
  "read-back": "Proof: read back by a reader of our own, which found the same rules. Not tried on a device.",
  documentation: "Proof: written from the maker's documentation alone. Not tried on a device: check each step.",
};

const modelled =
  "Proof: read by a reader of our own, whose model of it was tried with real packets. Not tried on a device.";

export function headOf(title: string, facts: DeviceFacts, policy: Policy, output: Output): string[] {
  const { office, rulesetVersion } = policy;
  return [
    ...(output.blanks.length > 0 ? [`UNFINISHED. Still to be filled in: ${output.blanks.join("; ")}.`] : []),
    `${title}: network settings for MacPractice${office && `, for ${office}`}`,
    `Made by Network Handoff, independent of MacPractice, by ruleset ${rulesetVersion}.`,
    facts.modelled ? modelled : proofWords[facts.proof],
    `Written for: ${facts.firmware}`,
    facts.effect,
    `To go back: ${facts.goBack}`,
    ...heldLines(policy),
    ...(output.left.length > 0 ? ["Not expressed here, so still to be done or seen to by hand:"] : []),
    ...output.left.map((sentence) => `- ${sentence}`),
  ];
}

/** What may be open today, and is closed by it: somebody has to be called first. */
export function heldLines({ closed }: Pick<Policy, "closed">): string[] {
  const ports = closed.filter(({ held }) => held).map(({ port }) => port);
  if (ports.length === 0) return [];
  const [is, it] = ports.length > 1 ? ["are", "one of them"] : ["is", "it"];
  return [
    `${listed(ports)} ${is} closed here until MacPractice answers. If ${it} is open today, call the office before you close it: its Portal may rest on it.`,
  ];
}
