import type { Notice } from "@/lib/plan/schema";
import { say } from "@/lib/rules/entry";
import { notLedBecause, type Situation, union } from "@/lib/rules/situation";
import { addressMismatch, exampleAddress, lastOctet, subnetMismatch } from "./addresses";
import { certification, recommendation, responsibility, support } from "./always";
import { ddnsDepends } from "./dynamic-dns";
import { messageServerPlain } from "./message-server";
import { ispFilter, natCarrier, natDouble, vpnBehindNat } from "./nat";
import type { BlockerRule, NoticeRule } from "./notice-rule";
import { dropBoxAfp, hostNames, outboundEssentials, plainFtp, port22Any } from "./outbound";
import { firewallOff, serverOnDhcp } from "./server";
import { staticDeclined } from "./static-address";
import { mobileWithoutWifi, wifiDiscouraged, wifiUnsafe, wifiWeak } from "./wireless";

/** In the order in which the plan lists them. */
const noticeRules: readonly NoticeRule[] = [
  wifiUnsafe,
  natCarrier,
  natDouble,
  firewallOff,
  wifiWeak,
  wifiDiscouraged,
  messageServerPlain,
  mobileWithoutWifi,
  staticDeclined,
  serverOnDhcp,
  subnetMismatch,
  addressMismatch,
  lastOctet,
  exampleAddress,
  plainFtp,
  port22Any,
  outboundEssentials,
  hostNames,
  dropBoxAfp,
  ddnsDepends,
  ispFilter,
  vpnBehindNat,
  recommendation,
  responsibility,
  support,
  certification,
];

export function noticesOf(situation: Situation): Notice[] {
  return noticeRules.map((rule) => noticeOf(rule, situation)).filter((notice) => notice !== undefined);
}

function noticeOf(rule: NoticeRule, situation: Situation): Notice | undefined {
  const said = say(rule, situation);
  if (!said) return undefined;
  if (rule.level !== "blocker") return { id: rule.id, level: rule.level, ...said };
  const { grave, because } = gravity(rule, situation);
  return { id: rule.id, level: grave ? "blocker" : "note", ...said, because: union(said.because, because) };
}

/** Some blockers only block when something is reached from outside; what decided that is part of their grounds. */
function gravity({ graveWhen }: BlockerRule, situation: Situation) {
  if (!graveWhen) return { grave: true, because: [] };
  const finding = graveWhen(situation);
  if (finding) return { grave: true, because: finding.because };
  return { grave: false, because: [...notLedBecause(situation), "features.mailServer"] } as const;
}
