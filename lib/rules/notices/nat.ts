import { isCarrierGrade, isPrivate, parseIpv4 } from "@/lib/net/ipv4";
import { found, reached, type Situation } from "@/lib/rules/situation";
import type { BlockerRule, PlainNoticeRule } from "./notice-rule";

function routerWan({ internet }: Pick<Situation, "internet">, lies: (value: number) => boolean): boolean {
  const reading = parseIpv4(internet.routerWanIp ?? "");
  return reading.ok && lies(reading.value);
}

export const behindCarrierNat = (situation: Pick<Situation, "internet">) => routerWan(situation, isCarrierGrade);

export const behindSecondRouter = (situation: Pick<Situation, "internet">) => routerWan(situation, isPrivate);

export const natCarrier: BlockerRule = {
  id: "nat-carrier",
  level: "blocker",
  graveWhen: reached,
  cites: ["E1", "E2"],
  when: (situation) => found(behindCarrierNat(situation), "internet.routerWanIp"),
  text: "The provider puts the office behind carrier-grade NAT (100.64.0.0/10), where no port forward can work and dynamic DNS is no help. Before anything is opened, the provider must give the router a public address.",
};

export const natDouble: BlockerRule = {
  id: "nat-double",
  level: "blocker",
  graveWhen: reached,
  cites: ["E1", "E2"],
  when: (situation) => found(behindSecondRouter(situation), "internet.routerWanIp"),
  text: "The router’s own WAN address is a private one, so another router, or the provider itself, translates addresses in front of it (double NAT). Port forwards fail, and dynamic DNS may publish the private address, until the device in front passes everything on, in bridge mode for example. Fix this before anything is opened.",
};

export const vpnBehindNat: PlainNoticeRule = {
  id: "vpn-behind-nat",
  level: "warning",
  cites: ["E1", "E17"],
  when: (situation) =>
    found(
      situation.features.remoteAccess === "yes" && (behindCarrierNat(situation) || behindSecondRouter(situation)),
      "features.remoteAccess",
      "internet.routerWanIp",
    ),
  text: "Staff outside are to come in through a VPN, but a router behind another NAT can’t be reached from the internet. Fix that first, or choose a VPN that both ends dial out to.",
};

export const ispFilter: PlainNoticeRule = {
  id: "isp-filter",
  level: "warning",
  cites: ["E3"],
  when: reached,
  text: "Some providers block ports 25, 80 or even 443 on the way in, some of them only for dynamic addresses. Test from outside before relying on it.",
};
