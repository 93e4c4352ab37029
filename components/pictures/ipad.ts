import { other, type Screen } from "./screen";

/** What an iPad or iPhone shows behind the "i" beside the name of its Wi-Fi. */
export const ipadWifi: Screen = {
  frame: "tablet",
  what: "an iPad’s Wi-Fi settings, on the page of one network",
  caption: "A sketch with made-up numbers. Scroll down if you don’t see the line at first.",
  bar: "Your Wi-Fi’s name",
  rows: [
    other,
    other,
    { label: "IP Address", lines: ["192.168.1.23"] },
    { label: "Subnet Mask", lines: ["255.255.255.0"] },
    { id: "router", label: "Router", lines: ["192.168.1.1"], callout: "Copy this" },
  ],
};
