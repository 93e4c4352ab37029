import { expect, test } from "vitest";
import { sheetEntries } from "./click-sheets";
import { deviceNamedIn } from "./named";

test.each([
  ["UniFi Dream Machine", "sheet-unifi"],
  ["a UDM-Pro in the closet", "sheet-unifi"],
  ["UCG Ultra", "sheet-unifi"],
  ["Xfinity XB7", "sheet-xfinity"],
  ["Comcast Business gateway", "sheet-comcast"],
  ["BGW320", "sheet-att"],
  ["AT&T fiber", "sheet-att"],
  ["Google Nest Wifi Pro", "sheet-google-nest"],
  ["eero Pro 6E", "sheet-eero"],
  ["old Time Capsule", "sheet-airport"],
  ["Apple AirPort Extreme", "sheet-airport"],
  ["TZ270", "sheet-sonicwall"],
  ["SonicWALL TZ 370", "sheet-sonicwall"],
  ["WatchGuard Firebox T45", "sheet-watchguard"],
  ["Cisco Meraki MX68", "sheet-meraki"],
  ["Netgate 4100 (pfSense)", "sheet-pfsense"],
  ["OPNsense", "sheet-opnsense"],
  ["TP-Link ER605", "sheet-omada"],
  // The longest label wins, wherever it stands.
  ["eero behind a Comcast Business modem", "sheet-comcast"],
  // Full-width letters are the same words.
  ["ＵｎｉＦｉ", "sheet-unifi"],
])("“%s” means %s", (text, id) => expect(deviceNamedIn(text)).toBe(id));

test.each(["", "   ", "router", "Spectrum", "ASUS RT-AX88U", "eerogrid", "my udmx", "unifix", "don’t know"])(
  "“%s” means none that we know",
  (text) => expect(deviceNamedIn(text)).toBeUndefined(),
);

test("every label of a sheet leads to its own sheet", () => {
  for (const { id, labels } of sheetEntries)
    for (const label of labels) expect([label, deviceNamedIn(label)]).toEqual([label, id]);
});
