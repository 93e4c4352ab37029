import type { OutboundRule, Reason } from "@/lib/plan/schema";
import { type OutboundService, outboundRow } from "./service";

type Vendor = { id: "revspring" | "dma"; name: string; host: string; cites: Reason["cites"] };

/** The host is the bare name: what stands before it in the article is left over from a web link (C11). */
const revSpring: Vendor = {
  id: "revspring",
  name: "RevSpring",
  host: "ftp.pscftpx.com",
  cites: ["F27", "F28", "C11"],
};

const dma: Vendor = { id: "dma", name: "DMA/Capario", host: "ftp.datamail.biz", cites: ["F27", "F29"] };

function transmissionTo(vendor: Vendor): OutboundService {
  const service = `estatements-${vendor.id}`;
  return {
    id: service,
    name: `eStatements to ${vendor.name}`,
    encrypted: "not stated",
    row({ features = {} }) {
      if (features.eStatements !== vendor.id) return undefined;
      return {
        ...outboundRow([22], { kind: "host", host: vendor.host }, service),
        action: "allow",
        reasons: [
          {
            text: `Statements go to ${vendor.name} on port 22, which is SFTP in our reading. For this vendor the article names this host.`,
            because: ["features.eStatements"],
            cites: vendor.cites,
            without: `statements can’t reach ${vendor.name}`,
          },
        ],
      };
    },
  };
}

export const eStatementsRevSpring = transmissionTo(revSpring);

export const eStatementsDma = transmissionTo(dma);

export const eStatementsPlainFtp: OutboundService = {
  id: "estatements-plain-ftp",
  name: "eStatements over plain FTP",
  encrypted: "not stated",
  row({ features = {}, confirmations = {} }) {
    const vendorKnown = features.eStatements === "revspring" || features.eStatements === "dma";
    const { answer, host } = confirmations.plainFtp ?? {};
    if (!vendorKnown || answer === "not-needed") return undefined;
    if (answer === "needed" && host) return allowedTo(host);
    return features.eStatementsPlainFtp === "yes" ? held : undefined;
  },
};

const cites: Reason["cites"] = ["F33", "F13", "C6", "E14"];
const ports: [number, number] = [20, 21];

const held: OutboundRule = {
  ...outboundRow(ports, { kind: "not-given" }, "estatements-plain-ftp"),
  action: "hold",
  question: "ask-plain-ftp",
  reasons: [
    {
      text: "The article also lists ports 20 and 21 for statements, without a host. In our reading that is plain FTP, which is not encrypted, and statements hold patient data. A firewall that restricts what goes out keeps it closed unless the statement vendor answers that it needs it, and names the host.",
      because: ["features.eStatements", "features.eStatementsPlainFtp", "confirmations.plainFtp.answer"],
      cites,
      without: "statements can’t be sent, if the vendor needs these ports",
      instead: "the vendor’s answer that port 22 is enough",
    },
  ],
};

function allowedTo(host: string): OutboundRule {
  return {
    ...outboundRow(ports, { kind: "host", host }, "estatements-plain-ftp"),
    action: "allow",
    reasons: [
      {
        text: "The statement vendor answered that it needs ports 20 and 21, and named this host. In our reading that is plain FTP, which is not encrypted.",
        because: ["features.eStatements", "confirmations.plainFtp.answer", "confirmations.plainFtp.host"],
        cites,
        without: "by the vendor’s answer, statements can’t be sent",
      },
    ],
  };
}
