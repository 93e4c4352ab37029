import { csvReader } from "@/lib/devices/csv/reader.testing";
import { reader as edgeos } from "@/lib/devices/edgeos/read.testing";
import { reader as fortios } from "@/lib/devices/fortios/read.testing";
import { reader as iptables } from "@/lib/devices/iptables/read.testing";
import { jsonReader } from "@/lib/devices/json/reader.testing";
import { reader as meraki } from "@/lib/devices/meraki/read.testing";
import { reader as nftables } from "@/lib/devices/nftables/read.testing";
import { reader as openwrt } from "@/lib/devices/openwrt/read.testing";
import { reader as opnsense } from "@/lib/devices/opnsense/read.testing";
import { reader as pfsense } from "@/lib/devices/pfsense/read.testing";
import { reader as routeros } from "@/lib/devices/routeros/read.testing";
import { reader as sonicos } from "@/lib/devices/sonicos/read.testing";
import { reader as unifi } from "@/lib/devices/unifi/read.testing";
import type { Reader } from "./reading.testing";

/** By the device's id. Those that are set by hand, and those that a program of their own reads back, have none. */
export const readers: Readonly<Record<string, Reader>> = {
  csv: csvReader,
  json: jsonReader,
  nftables,
  iptables,
  openwrt,
  routeros,
  edgeos,
  fortios,
  meraki,
  opnsense,
  pfsense,
  sonicos,
  unifi,
};
