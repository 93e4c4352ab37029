/** Why a part of the plan is as it is: in the order behind its job, and in the grounds. */
import type { Answers } from "@/lib/answers";
import type { FactId } from "@/lib/facts";
import type { AddressingEntry, InboundRule, Notice, OutboundRule, Task } from "@/lib/plan";
import { serviceName } from "@/lib/services";
import { confirmed } from "./confirmed";
import { consequences } from "./consequences";
import type { Ground } from "./model";
import { actionWord, addressName, needWord, noticeWords, protocolAndPorts, statusWords } from "./words";

export function ruleGround(rule: InboundRule | OutboundRule, answers: Answers): Ground {
  const services = rule.services.map(serviceName).join(", ");
  const what =
    rule.protocol === "any" ? "everything else, over IPv4 and IPv6" : `${protocolAndPorts(rule)}, ${services}`;
  const notes = [ours(rule), limit(rule), throughVpn(rule), destination(rule)].filter((note) => note !== undefined);
  const more = notes.length > 0 ? ` (${notes.join("; ")})` : "";
  const answer = confirmation(rule, answers);
  const { why, cites } = reasoned(rule.reasons);
  return {
    id: rule.id,
    about: `${actionWord(rule.action)}: ${what}${more}`,
    why: [...why, ...(answer ? [`${answer}.`] : []), ...consequences(rule)],
    cites,
  };
}

export function addressGround({ id, need, status, value, reasons }: AddressingEntry): Ground {
  // Where an address is neither needed nor known, how it stands is no news.
  if (need === "not-required" && !value) {
    return { id, about: `${addressName(id)}: not required`, ...reasoned(reasons.slice(0, 1)) };
  }
  const isToday = value !== undefined && status === "unmet" && id !== "dynamic-dns";
  const words = [needWord(need).toLowerCase(), statusWords[status].toLowerCase()];
  const parts = [...words, ...(value ? [isToday ? `today ${value}` : value] : [])];
  return { id, about: `${addressName(id)}: ${parts.join(", ")}`, ...reasoned(reasons) };
}

export function taskGround({ id, text, cites }: Task): Ground {
  return { id, about: "", why: [text], cites };
}

export function noticeGround({ id, level, text, cites }: Notice): Ground {
  return { id, about: noticeWords[level], why: [text], cites };
}

/** Each reason’s text, and each source once. */
export function reasoned(
  reasons: readonly { text: string; cites: readonly FactId[] }[],
): Pick<Ground, "why" | "cites"> {
  return {
    why: onceForBoth(reasons.map(({ text }) => text)),
    cites: [...new Set(reasons.flatMap(({ cites }) => cites))],
  };
}

/** Two services that share a row end alike where the article says the same of both. */
function onceForBoth(texts: readonly string[]): string[] {
  const [first, second, ...more] = texts;
  const end = first?.match(/[.] ([^.]+[.])$/)?.[1];
  if (!first || !second || !end || more.length > 0 || !second.endsWith(` ${end}`)) return [...texts];
  const both = `For both, ${end.charAt(0).toLowerCase()}${end.slice(1)}`;
  return [...[first, second].map((text) => text.slice(0, -end.length - 1)), both];
}

/** A row beyond MacPractice’s list says so wherever it stands. */
function ours({ origin }: InboundRule | OutboundRule): string | undefined {
  return origin === "beyond" ? "ours" : undefined;
}

function limit(rule: InboundRule | OutboundRule): string | undefined {
  return "sources" in rule && rule.sources ? `only from ${rule.sources.join(", ")}` : undefined;
}

function throughVpn(rule: InboundRule | OutboundRule): string | undefined {
  if (!("vpn" in rule && rule.vpn)) return undefined;
  return rule.action === "block" ? "only through the VPN" : "staff only through the VPN";
}

function destination(rule: InboundRule | OutboundRule): string | undefined {
  if (rule.direction === "in" || !("destination" in rule)) return undefined;
  switch (rule.destination.kind) {
    case "any":
      return undefined;
    case "host":
      return `to ${rule.destination.host}`;
    case "not-given":
      return rule.ports.includes(443) ? "the web row lets it out" : undefined;
  }
}

/** Who vouches for a row that rests on somebody’s answer. */
export function confirmation(rule: InboundRule | OutboundRule, { confirmations = {} }: Answers): string | undefined {
  if (rule.id === "in-1234") return confirmed(rule, "confirmations.messageServer.answer", confirmations.messageServer);
  if (rule.id === "in-443") return confirmed(rule, "confirmations.encryptedWeb.answer", confirmations.encryptedWeb);
  if (rule.direction === "in") return undefined;
  return confirmed(rule, "confirmations.plainFtp.answer", confirmations.plainFtp);
}
