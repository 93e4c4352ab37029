import type { AnswerPath } from "@/lib/answers";
import type { Cites } from "@/lib/plan/schema";
import { always } from "@/lib/rules/entry";
import { forwarded, found, held, rowFinding, type Situation, union } from "@/lib/rules/situation";
import { foundOpen } from "@/lib/services/held";
import type { TaskRule } from "./task-rule";

export const enableFirewall: TaskRule = {
  id: "enable-firewall",
  who: "technician",
  cites: ["F6"],
  when: ({ network }) => found(network.firewall !== "on", "network.firewall"),
  text: ({ network }) =>
    network.firewall === "off"
      ? "Turn on the router’s firewall, which blocks access from the internet."
      : "See that the router’s firewall is on, which blocks access from the internet.",
};

/** The answers by which some port is on hold, or none is. */
function heldBecause(situation: Situation): AnswerPath[] {
  const { features, confirmations, inbound } = situation;
  const isHeld = inbound.some(({ action }) => action === "hold");
  if (isHeld || features.patientPortal !== "yes") return ["features.patientPortal"];
  const settled443: AnswerPath =
    features.mobile === "outside"
      ? "features.mobile"
      : confirmations.encryptedWeb?.answer
        ? "confirmations.encryptedWeb.answer"
        : "features.portalSite";
  return union(["features.patientPortal", settled443], rowFinding(inbound, "in-1234")?.because ?? []);
}

export const removeOldForwards: TaskRule = {
  id: "remove-old-forwards",
  who: "technician",
  cites: ["F7", "F12"],
  when: (situation) => ({ because: heldBecause(situation) }),
  text: ({ inbound }) => {
    const isHeld = inbound.some(({ action }) => action === "hold");
    const forHeld = isHeld ? ` That goes for a port on hold too, but not at once. ${foundOpen}` : "";
    return `Back up the router’s settings. Then remove every port forward and inbound rule that this sheet does not open, above all for the ports that it keeps closed. Keep another one only if the office names what needs it, such as its VPN or its phones.${forHeld}`;
  },
};

export const checkIpv6: TaskRule = {
  id: "check-ipv6",
  who: "technician",
  cites: ["E10"],
  when: always,
  text: "Check that IPv6 connections from outside are denied by default, or that IPv6 is off.",
};

export const hardenRouter: TaskRule = {
  id: "harden-router",
  who: "technician",
  cites: ["E18"],
  when: always,
  text: "Turn UPnP and NAT-PMP off, allow administration of the router from inside only, update its firmware, and keep guests and gadgets on a network of their own.",
};

export const setUpVpn: TaskRule = {
  id: "set-up-vpn",
  who: "technician",
  cites: ["F14", "E17"],
  when: ({ features, network }) =>
    found(features.remoteAccess === "yes" && network.vpn !== "in-place", "features.remoteAccess", "network.vpn"),
  text: "Set up a VPN for staff who work from outside. Our advice: one that follows a standard (IKE/IPsec, WireGuard or OpenVPN), with multi-factor sign-in, kept up to date.",
};

/** What speaks against today's protection. */
const wifiCites: Readonly<Record<string, Cites>> = { wep: ["F37", "F38"], wpa: ["F37", "E12"] };

export const replaceWifiSecurity: TaskRule = {
  id: "replace-wifi-security",
  who: "technician",
  cites: ({ network }) => wifiCites[network.wifi ?? ""] ?? ["F37"],
  when: ({ network }) =>
    found(network.wifi === "wep" || network.wifi === "open" || network.wifi === "wpa", "network.wifi"),
  text: "Move the Wi-Fi to WPA2, or to WPA3 which is better, with a new password that is good and long. Turn what it uses today off.",
};

export const verify1234: TaskRule = {
  id: "verify-1234",
  who: "technician",
  cites: ["C1", "F15", "E19"],
  when: (situation) => held(situation, "in-1234") ?? forwarded(situation, "in-1234"),
  text: ({ inbound }) =>
    inbound.some(({ id, action }) => id === "in-1234" && action === "forward")
      ? "Test port 1234 from outside: closed from anywhere but the networks that MacPractice named. From those, only MacPractice can test."
      : "Test port 1234 from outside: closed from anywhere. The article’s last step for dynamic DNS, to check that the port can be reached, is on hold (C1).",
};
