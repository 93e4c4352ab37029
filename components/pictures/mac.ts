/** The details of a connection in the network settings of a Mac. */
import { other, type Row, type Screen } from "./screen";

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

const configure: Row = {
  id: "configure",
  label: "Configure IPv4",
  lines: ["Manually", "or Using DHCP with", "manual address", "or Using DHCP"],
  spoken: "“Manually”, “Using DHCP with manual address” or “Using DHCP”",
  callout: "Read this",
};

const addresses: readonly Row[] = [
  { id: "ip-address", label: "IP address", lines: ["192.168.1.10"], callout: "Copy this" },
  { id: "subnet-mask", label: "Subnet mask", lines: ["255.255.255.0"], callout: "Copy this" },
  { id: "router", label: "Router", lines: ["192.168.1.1"], callout: "Copy this" },
];

export const macTcpIp = details("TCP/IP", [{ ...configure, lines: ["Using DHCP"] }, ...addresses, other]);

/** The same page with everything that the first line may say. */
export const macConfigure = details("TCP/IP", [configure, ...addresses.slice(0, 1), other]);

export const macHardware = details("Hardware", [
  { id: "mac-address", label: "MAC address", lines: ["02:00:5e:10:00:01"], callout: "Copy this" },
  other,
  other,
]);
