import type { Reason } from "@/lib/plan/schema";
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
            text: `Electronic statements go to ${vendor.name} on port 22, which is SFTP in our reading, to this host and no other.`,
            because: ["features.eStatements"],
            cites: vendor.cites,
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
  row({ features = {} }) {
    const vendorKnown = features.eStatements === "revspring" || features.eStatements === "dma";
    if (!vendorKnown || features.eStatementsPlainFtp !== "yes") return undefined;
    return {
      ...outboundRow([20, 21], { kind: "not-given" }, "estatements-plain-ftp"),
      action: "hold",
      question: "ask-plain-ftp",
      reasons: [
        {
          text: "The article also lists plain FTP for statements, without a host. It is unencrypted and statements hold patient data, so it stays closed until the statement vendor confirms that SFTP can’t do it.",
          because: ["features.eStatements", "features.eStatementsPlainFtp"],
          cites: ["F33", "F13", "C6", "E14"],
        },
      ],
    };
  },
};
