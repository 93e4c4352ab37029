import { type InboundService, inboundRow } from "./service";
import { throughVpn } from "./vpn-only";

export const mysql: InboundService = {
  id: "mysql",
  name: "MySQL database",
  encrypted: "no",
  row: (answers) => ({
    ...inboundRow(3306, "mysql"),
    action: "block",
    ...throughVpn(
      answers,
      "client",
      [
        {
          text: "The article calls the MySQL database not encrypted, blocks it at the firewall and gives access by VPN. Open Dental warns never to open it on the router: letting in chosen addresses only is not enough. We hold to that.",
          because: [],
          cites: ["F14", "E21"],
        },
      ],
      {
        text: "That the MacPractice program needs the database through the VPN is our judgement; whether it needs more is not said, and MacPractice is asked.",
        cites: ["F14", "C20"],
      },
    ),
  }),
};
