import { found, isOpen } from "@/lib/rules/situation";
import type { QuestionRule } from "./question-rule";

export const askVpn: QuestionRule = {
  id: "ask-vpn",
  to: "technician",
  cites: ["E17"],
  when: ({ features, network }) =>
    found(features.remoteAccess === "yes" && network.vpn !== "in-place", "features.remoteAccess", "network.vpn"),
  text: "Which VPN fits this office, with multi-factor sign-in, and who keeps it up to date?",
};

export const askFirewall: QuestionRule = {
  id: "ask-firewall",
  to: "technician",
  cites: ["F6"],
  when: ({ network }) => found(isOpen(network.firewall), "network.firewall"),
  text: "Is the router’s firewall on, for IPv4 and IPv6?",
};

export const askOutbound: QuestionRule = {
  id: "ask-outbound",
  to: "technician",
  cites: ["F22"],
  when: ({ network }) => found(isOpen(network.outbound), "network.outbound"),
  text: "Does the firewall restrict outbound traffic, or may everything go out?",
};

export const askWifi: QuestionRule = {
  id: "ask-wifi",
  to: "technician",
  cites: ["F37"],
  when: ({ network }) => found(isOpen(network.wifi), "network.wifi"),
  text: "Is Wi-Fi used with MacPractice, and how is it secured: WPA2, WPA3, or something older?",
};

export const askServerAssignment: QuestionRule = {
  id: "ask-server-assignment",
  to: "technician",
  cites: ["F53"],
  when: ({ server }) => found(isOpen(server.assignment), "server.assignment"),
  text: "How does the MacPractice server get its address: set by hand, by a DHCP reservation, or by DHCP without one?",
};
