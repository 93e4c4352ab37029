import { found, usesMobile } from "@/lib/rules/situation";
import type { BlockerRule, PlainNoticeRule } from "./notice-rule";

export const wifiUnsafe: BlockerRule = {
  id: "wifi-unsafe",
  level: "blocker",
  cites: ({ network }) => (network.wifi === "wep" ? ["F37", "F38"] : ["F37", "E12"]),
  when: ({ network }) => found(network.wifi === "wep" || network.wifi === "open", "network.wifi"),
  text: ({ network }) =>
    network.wifi === "wep"
      ? "The Wi-Fi used with MacPractice is protected by WEP. The article says never to use it, since it is not secure. Move it to WPA2 or WPA3 with a good, long password before anything else."
      : "The Wi-Fi used with MacPractice has no password, so anyone nearby can join it. Move it to WPA2 or WPA3 with a good, long password before anything else.",
};

export const wifiWeak: PlainNoticeRule = {
  id: "wifi-weak",
  level: "warning",
  cites: ["F37", "E12"],
  when: ({ network }) => found(network.wifi === "wpa", "network.wifi"),
  text: "The Wi-Fi uses the first WPA. The article asks for WPA2; WPA3 is better still, and TKIP should be off. Give it a good, long password.",
};

export const wifiDiscouraged: PlainNoticeRule = {
  id: "wifi-discouraged",
  level: "note",
  cites: ["F35", "F36"],
  when: ({ network, features }) =>
    network.wifi === "none"
      ? found(usesMobile({ features }), "network.wifi", "features.mobile")
      : { because: ["network.wifi"] },
  text: "In general, the article advises against Wi-Fi for patient data and for using MacPractice: Ethernet is more secure and a better choice.",
};

export const mobileWithoutWifi: PlainNoticeRule = {
  id: "mobile-without-wifi",
  level: "warning",
  cites: ["C7"],
  when: ({ features, network }) =>
    found(usesMobile({ features }) && network.wifi === "none", "features.mobile", "network.wifi"),
  text: "The answers say that iPads or iPhones are used, and that nothing uses Wi-Fi with MacPractice. Which one is right?",
};
