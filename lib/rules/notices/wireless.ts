import { found, usesMobile } from "@/lib/rules/situation";
import type { BlockerRule, PlainNoticeRule } from "./notice-rule";

export const wifiUnsafe: BlockerRule = {
  id: "wifi-unsafe",
  level: "blocker",
  cites: ["F37", "F38"],
  when: ({ network }) => found(network.wifi === "wep" || network.wifi === "open", "network.wifi"),
  text: "Anyone nearby can read this Wi-Fi: it has no password, or uses WEP, which is broken. Move it to WPA2 or WPA3 with a long password before anything else.",
};

export const wifiWeak: PlainNoticeRule = {
  id: "wifi-weak",
  level: "warning",
  cites: ["F37", "E12"],
  when: ({ network }) => found(network.wifi === "wpa", "network.wifi"),
  text: "The first WPA is out of date. Set the Wi-Fi to WPA2 at least, or to WPA3, without TKIP, and give it a long password.",
};

export const wifiDiscouraged: PlainNoticeRule = {
  id: "wifi-discouraged",
  level: "note",
  cites: ["F35", "F36", "C7"],
  when: ({ network, features }) => {
    const { wifi } = network;
    if (wifi !== undefined && wifi !== "none" && wifi !== "unsure") return { because: ["network.wifi"] };
    return found(usesMobile({ features }), "features.mobile");
  },
  text: "The article advises against Wi-Fi for patient data and prefers a cable. iPads and iPhones have none, so where they are used, the Wi-Fi must be a good one.",
};

export const mobileWithoutWifi: PlainNoticeRule = {
  id: "mobile-without-wifi",
  level: "warning",
  cites: ["C7"],
  when: ({ features, network }) =>
    found(features.mobile === "inside" && network.wifi === "none", "features.mobile", "network.wifi"),
  text: "The answers say that iPads or iPhones are used inside, and that no Wi-Fi is used with MacPractice. Both can’t be right: which one is?",
};
