import { always } from "@/lib/rules/entry";
import { found } from "@/lib/rules/situation";
import type { TaskRule } from "./task-rule";

export const removeOldForwards: TaskRule = {
  id: "remove-old-forwards",
  who: "technician",
  cites: ["F7", "F12"],
  when: always,
  text: "Back up the router’s settings. Then remove every port forward and inbound rule that this sheet does not open, above all for the ports that it keeps closed. Keep another one only if the office names what needs it, such as its VPN or its phones.",
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
  text: "Set up a VPN for staff who work from outside: a well-proven one (IKE/IPsec, WireGuard or OpenVPN), with multi-factor sign-in, kept up to date.",
};

export const replaceWifiSecurity: TaskRule = {
  id: "replace-wifi-security",
  who: "technician",
  cites: ["F37", "F38"],
  when: ({ network }) =>
    found(network.wifi === "wep" || network.wifi === "open" || network.wifi === "wpa", "network.wifi"),
  text: "Move the Wi-Fi to WPA2 or WPA3 with a long, new password, and turn WEP, WPA and open access off.",
};

export const verify1234: TaskRule = {
  id: "verify-1234",
  who: "technician",
  cites: ["F76"],
  when: ({ inbound }) =>
    found(
      inbound.some(({ id, action }) => id === "in-1234" && action !== "block"),
      "features.patientPortal",
      "confirmations.messageServer.answer",
    ),
  text: "With MacPractice’s answer about port 1234 in place, test it: closed from anywhere outside, but for the networks that MacPractice named, if any. From those, only MacPractice can test.",
};
