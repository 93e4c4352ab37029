import { type InboundService, inboundRow } from "./service";
import { closedOrThroughVpn } from "./vpn-only";

export const mysql: InboundService = {
  id: "mysql",
  name: "MySQL database",
  encrypted: "no",
  row: (answers) => ({
    ...inboundRow(3306, "mysql"),
    ...closedOrThroughVpn(
      answers,
      "client",
      [
        {
          text: "This is the database with the patient records, unencrypted. It is never opened to the internet, not even to chosen addresses.",
          because: [],
          cites: ["F14", "E21"],
        },
      ],
      {
        text: "Staff who use the MacPractice program from outside reach the database through the VPN.",
        cites: ["F14"],
      },
    ),
  }),
};
