import { type InboundService, inboundRow } from "./service";
import { closedOrThroughVpn } from "./vpn-only";

export const serverManagement: InboundService = {
  id: "server-management",
  name: "Server Management App",
  encrypted: "no",
  row: (answers) => ({
    ...inboundRow(26700, "server-management"),
    ...closedOrThroughVpn(
      answers,
      "server-management",
      [
        {
          text: "This service controls the MacPractice server. It is never opened to the internet.",
          because: [],
          cites: ["F18"],
        },
      ],
      {
        text: "The article says to use a VPN for it; another MacPractice page says that it works only on the office’s own network, VPN or not. Try it through the VPN, and ask MacPractice if it fails.",
        cites: ["F18", "C19", "E5"],
      },
    ),
  }),
};
