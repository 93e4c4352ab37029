import { type OutboundService, outboundRow } from "./service";

export const eClaimsSftp: OutboundService = {
  id: "eclaims-sftp",
  name: "eClaims over SFTP",
  encrypted: "not stated",
  row({ features = {} }) {
    if (features.eClaims !== "sftp" && features.eClaims !== "both") return undefined;
    return {
      ...outboundRow([22], { kind: "any" }, "eclaims-sftp"),
      action: "allow",
      reasons: [
        {
          text: "Claims are sent over SFTP. The article allows it to any destination.",
          because: ["features.eClaims"],
          cites: ["F25"],
          without: "claims can’t be sent over SFTP",
        },
      ],
    };
  },
};

export const eClaimsPmsft: OutboundService = {
  id: "eclaims-pmsft",
  name: "eClaims over PMSFT",
  encrypted: "not stated",
  row({ features = {} }) {
    if (features.eClaims !== "pmsft" && features.eClaims !== "both") return undefined;
    return {
      ...outboundRow([1023], { kind: "any" }, "eclaims-pmsft"),
      action: "allow",
      reasons: [
        {
          text: "Claims are sent over PMSFT, which the article allows to any destination and does not explain.",
          because: ["features.eClaims"],
          cites: ["F26", "C14"],
          without: "claims can’t be sent over PMSFT",
        },
      ],
    };
  },
};
