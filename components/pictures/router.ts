/** The pages of a router. Every maker names and arranges them differently; these belong to none. */
import type { Highlight } from "@/lib/steps";
import { other, type Screen } from "./screen";

function page(chosen: string, rows: Screen["rows"]): Screen {
  return {
    frame: "browser",
    what: `a router’s settings in a web browser, on the page ${chosen}`,
    caption: "A sketch with made-up numbers. Your router’s pages look different, and the words may differ a little.",
    bar: "192.168.1.1",
    menu: { chosen, entries: ["Status", "Wi-Fi", "Firewall", "DHCP", "DDNS"] },
    rows,
  };
}

export const routerPages: Record<Highlight<"router-status">, Screen> = {
  wan: page("Status", [
    { id: "wan", label: "WAN IP", lines: ["203.0.113.25"], callout: "Copy this" },
    { label: "LAN IP", lines: ["192.168.1.1"] },
    other,
  ]),
  wifi: page("Wi-Fi", [
    { label: "Network name", lines: ["Your Wi-Fi’s name"] },
    { id: "wifi", label: "Security", lines: ["WPA2, for example"], callout: "Read this" },
    other,
  ]),
  firewall: page("Firewall", [
    { id: "firewall", label: "Firewall", lines: ["On or Off"], callout: "Read this" },
    other,
    other,
  ]),
  "ddns-name": page("DDNS", [
    { label: "Dynamic DNS", lines: ["On"] },
    { id: "ddns-name", label: "Host name", lines: ["office.example.net"], callout: "Copy this" },
    other,
  ]),
  "ddns-on": page("DDNS", [
    { id: "ddns-on", label: "Dynamic DNS", lines: ["On or Off"], callout: "Read this" },
    { label: "Host name", lines: ["office.example.net"] },
    other,
  ]),
};
