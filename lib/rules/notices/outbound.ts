import type { OutboundRule } from "@/lib/plan/schema";
import { found, rowFinding, union } from "@/lib/rules/situation";
import type { PlainNoticeRule } from "./notice-rule";

const plainFtpRow = (rows: readonly OutboundRule[]) => rows.find(({ ports }) => ports[0] === 20);

/** What keeps it closed, if anything does. */
function holds(isAllowed: boolean, policy: string | undefined): string {
  if (policy === "restricted") {
    return isAllowed ? "The firewall lets it out to that host alone." : "The firewall keeps it closed until then.";
  }
  if (policy === "unrestricted") return "Outbound traffic is not restricted, so nothing on the router holds it.";
  return "Unless the firewall restricts outbound traffic, nothing on the router holds it.";
}

export const plainFtp: PlainNoticeRule = {
  id: "plain-ftp",
  level: "warning",
  cites: ["C6", "F13", "E14"],
  when: ({ outbound }) => {
    const row = plainFtpRow(outbound);
    const finding = row && rowFinding(outbound, row.id);
    return finding && { because: union(finding.because, ["network.outbound"]) };
  },
  text: ({ outbound, network }) => {
    const isAllowed = plainFtpRow(outbound)?.action === "allow";
    const answer = isAllowed
      ? "The statement vendor has answered that it needs ports 20 and 21."
      : "The statement vendor has not answered yet whether it needs ports 20 and 21.";
    return `${answer} In our reading they are plain FTP, which is not encrypted. ${holds(isAllowed, network.outbound)} Passive FTP also needs an FTP helper on the firewall.`;
  },
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
  text: "eClaims allow port 22 to any destination, so limiting eStatements on the same port to its host limits nothing, in our judgement. The clearinghouse can name its host; then claims and statements can both be limited.",
};

export const outboundEssentials: PlainNoticeRule = {
  id: "outbound-essentials",
  level: "warning",
  cites: ["C16", "E13"],
  when: ({ network }) => found(network.outbound === "restricted", "network.outbound"),
  text: "The article’s list alone would stop name lookups, clocks, updates, web, mail and dynamic DNS. The rows marked as ours keep the essentials working; a mail program, and whatever else the office uses, needs its own ports besides. Log first, block later.",
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
  text: "Port 548 is AFP, by its number. Apple is retiring AFP, so newer Macs may no longer connect. The article does not say that the Drop Box is encrypted: our advice is to put no patient data in it before MacPractice has answered.",
};
