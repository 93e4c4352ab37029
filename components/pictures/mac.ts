/** The details of a connection in the network settings of a Mac. */
import { other, type Screen } from "./screen";

function details(chosen: string, rows: Screen["rows"]): Screen {
  return {
    frame: "window",
    what: `a Mac’s network settings, on the page ${chosen}`,
    caption: "A sketch with made-up numbers. An older Mac looks a little different.",
    bar: "Network › Ethernet › Details",
    menu: { chosen, entries: ["TCP/IP", "DNS", other, "Hardware"] },
    rows,
  };
}

export const macTcpIp = details("TCP/IP", [
  { label: "Configure IPv4", lines: ["Using DHCP"] },
  { id: "ip-address", label: "IP address", lines: ["192.168.1.10"], callout: "Copy this" },
  { label: "Subnet mask", lines: ["255.255.255.0"] },
  { label: "Router", lines: ["192.168.1.1"] },
  other,
]);

export const macHardware = details("Hardware", [
  { id: "mac-address", label: "MAC address", lines: ["02:00:5e:10:00:01"], callout: "Copy this" },
  other,
  other,
]);
