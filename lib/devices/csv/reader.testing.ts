import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { readCsv } from "./read-csv.testing";

type Line = Record<string, string>;

export const csvReader: Reader = {
  read: (files) => readingOf(linesOf(files["network-handoff.csv"] ?? "")),
  leaves: [],
  adjust: (expected, policy) => ({
    ...expected,
    // What has no target yet is a row as well: closed.
    closed: withUnknown(
      expected,
      policy.forwards.filter(({ to }) => !to.address).map(({ port }) => port),
    ),
    throughVpn: policy.throughVpn.toSorted(byNumber),
  }),
};

function withUnknown({ closed }: Reading, ports: readonly number[]): Reading["closed"] {
  const all = [...closed.ipv4, ...ports].toSorted(byNumber);
  return { ipv4: all, ipv6: all };
}

const columns = "item direction family protocol port action to address mac from destination service note".split(" ");

function linesOf(text: string): Line[] {
  const [first, ...lines] = readCsv(text);
  if (first?.join() !== columns.join()) throw new Error(`unknown columns: ${first}`);
  return lines.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`a line of ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

function readingOf(lines: readonly Line[]): Reading {
  const reading: Reading = {
    forwards: [],
    closed: { ipv4: [], ipv6: [] },
    denies: { ipv4: false, ipv6: false },
    throughVpn: [],
    outbound: "as it is",
    ftpHelper: false,
    reservations: [],
    dynamicDns: "",
  };
  const allows: { protocol: string; ports: number[]; host: string }[] = [];
  let isRestricted = false;
  for (const line of lines) {
    const { item, direction, family, protocol, port, action, address, mac, from, destination, note, to } = line;
    const kind = `${direction} ${action}`.trim();
    if (item === "about") continue;
    if (note?.includes("through the VPN")) reading.throughVpn.push(Number(port));
    if (kind === "in forward" && family === "IPv4") {
      reading.forwards.push({
        port: Number(port),
        to: address ?? "",
        sources: from === "anyone" ? [] : (from?.split(", ") ?? []).toSorted(),
        hairpin: note?.includes("from inside") ?? false,
      });
    } else if (kind === "in block" && item === "in-default") {
      if (family === "IPv4") reading.denies.ipv4 = true;
      else if (family === "IPv6") reading.denies.ipv6 = true;
      else throw new Error(`an unknown family ${family}`);
    } else if (kind === "in block" && family === "IPv4 and IPv6") {
      reading.closed.ipv4.push(Number(port));
      reading.closed.ipv6.push(Number(port));
    } else if (kind === "out allow") {
      allows.push({
        protocol: protocol ?? "",
        ports: (port ?? "").split(", ").map(Number),
        host: destination === "any" ? "" : (destination ?? ""),
      });
      if (note?.includes("FTP helper")) reading.ftpHelper = true;
    } else if (kind === "out block") {
      if (item === "out-default" && family === "IPv4 and IPv6") isRestricted = true;
    } else if (kind === "reserve") {
      if (address && mac) reading.reservations.push({ address, mac });
    } else if (kind === "keep up to date") {
      if (!to?.includes("on the server")) reading.dynamicDns = destination ?? "";
    } else if (kind !== "out leave as it is") throw new Error(`an unknown row: ${JSON.stringify(line)}`);
  }
  reading.closed.ipv4.sort(byNumber);
  reading.closed.ipv6.sort(byNumber);
  return {
    ...reading,
    forwards: reading.forwards.toSorted((one, other) => one.port - other.port),
    throughVpn: reading.throughVpn.toSorted(byNumber),
    outbound: isRestricted ? sorted(allows) : "as it is",
    reservations: sorted(reading.reservations),
  };
}
