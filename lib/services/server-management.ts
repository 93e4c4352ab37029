import { type InboundService, inboundRow } from "./service";
import { throughVpn } from "./vpn-only";

export const serverManagement: InboundService = {
  id: "server-management",
  name: "Server Management App",
  encrypted: "no",
  row: (answers) => ({
    ...inboundRow(26700, "server-management"),
    action: "block",
    ...throughVpn(
      answers,
      "server-management",
      [
        {
          text: "The article calls this service not encrypted, blocks it at the firewall and gives access by VPN.",
          because: [],
          cites: ["F18"],
        },
      ],
      {
        text: "The article says to use a VPN for it; another MacPractice page says that it works only on the office’s own network, VPN or not. MacPractice is asked which is right.",
        cites: ["F18", "C19", "E5"],
      },
    ),
  }),
};
