/** What the sheet prints as well stands apart from its question: that brings its help along, for which a sheet has no use. */
import type { Option } from "@/lib/steps/question";

export const wifiProtections: readonly Option[] = [
  { value: "none", label: "MacPractice isn’t used over Wi-Fi" },
  { value: "wpa3", label: "WPA3" },
  { value: "wpa2", label: "WPA2" },
  { value: "wpa", label: "WPA" },
  { value: "wep", label: "WEP" },
  { value: "open", label: "No protection" },
];

export const vpnStates: readonly Option[] = [
  { value: "in-place", label: "Yes, and people use it" },
  { value: "planned", label: "Not yet, but it is planned" },
  { value: "none", label: "No" },
];
