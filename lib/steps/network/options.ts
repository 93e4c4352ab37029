/** What the sheet prints as well stands apart from its question: that brings its help along, for which a sheet has no use. */
import type { Option } from "@/lib/steps/question";

export const wifiProtections: readonly Option[] = [
  {
    value: "none",
    label: "MacPractice isn’t used over Wi-Fi",
    hint: "Everything that opens MacPractice is connected by cable.",
  },
  { value: "wpa3", label: "WPA3", hint: "The newest kind." },
  { value: "wpa2", label: "WPA2", hint: "Choose this one for “WPA2/WPA3” too." },
  { value: "wpa", label: "WPA", hint: "An older kind. Choose this one for “WPA/WPA2” too." },
  { value: "wep", label: "WEP", hint: "Very old and no longer safe." },
  { value: "open", label: "No protection", hint: "Anyone can join without a password." },
];

export const vpnStates: readonly Option[] = [
  { value: "in-place", label: "Yes, and people use it" },
  { value: "planned", label: "Not yet, but it is planned" },
  { value: "none", label: "No" },
];
