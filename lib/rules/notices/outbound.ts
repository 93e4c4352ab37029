import { found, rowFinding, union } from "@/lib/rules/situation";
import type { PlainNoticeRule } from "./notice-rule";

export const plainFtp: PlainNoticeRule = {
  id: "plain-ftp",
  level: "warning",
  cites: ["C6", "F13", "E14"],
  when: ({ outbound }) => rowFinding(outbound, "out-20-21-not-given"),
  text: "Plain FTP sends statements, and the patient data in them, unencrypted. Use SFTP. If the vendor insists on FTP, the firewall also needs an FTP helper: ports 20 and 21 alone don’t carry the data.",
};

export const port22Any: PlainNoticeRule = {
  id: "port-22-any",
  level: "warning",
  cites: ["C12"],
  when: ({ outbound }) => {
    const toAny = rowFinding(outbound, "out-22-any");
    const toHost = outbound.find(
      (row) => row.ports[0] === 22 && "destination" in row && row.destination.kind === "host",
    );
    const limited = toHost && rowFinding(outbound, toHost.id);
    return toAny && limited && { because: union(toAny.because, limited.because) };
  },
  text: "eClaims opens port 22 to every destination, so limiting eStatements on the same port to its host protects nothing. Ask the clearinghouse for its host and limit both.",
};

export const outboundEssentials: PlainNoticeRule = {
  id: "outbound-essentials",
  level: "warning",
  cites: ["C16", "E13"],
  when: ({ network }) => found(network.outbound === "restricted", "network.outbound"),
  text: "MacPractice’s list alone would stop name lookups, clocks, updates, web, mail and dynamic DNS. The rows marked as ours keep the essentials working; a mail program, and whatever else the office uses, needs its own ports besides. Log first, block later.",
};

export const hostNames: PlainNoticeRule = {
  id: "host-names",
  level: "note",
  cites: ["E15"],
  when: ({ outbound, network }) => {
    const row = outbound.find((candidate) => "destination" in candidate && candidate.destination.kind === "host");
    const limited = row && rowFinding(outbound, row.id);
    if (!limited || network.outbound !== "restricted") return undefined;
    return { because: union(limited.because, ["network.outbound"]) };
  },
  text: "Many firewalls look a host name up once, when the rule is loaded. Use a host-name (FQDN) object, or check the rule when the vendor moves.",
};

export const dropBoxAfp: PlainNoticeRule = {
  id: "drop-box-afp",
  level: "warning",
  cites: ["E16", "F13"],
  when: ({ features }) => found(features.dropBox === "yes", "features.dropBox"),
  text: "The Drop Box uses AFP, which Apple is retiring: newer Macs may no longer connect. The article does not say that it is encrypted, so put no patient data in it before MacPractice has answered.",
};
