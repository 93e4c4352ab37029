import { type InboundService, inboundRow } from "./service";

export const mpxServer: InboundService = {
  id: "mpx-server",
  name: "MPXServer",
  encrypted: "not stated",
  row: () => ({
    ...inboundRow(41853, "mpx-server"),
    action: "block",
    reserved: true,
    reasons: [
      {
        text: "The article names no firewall setting for this port, so it stays closed like everything else. On the MacPractice server only the MPXServer process may use it, or parts of MacPractice fail.",
        because: [],
        cites: ["F19", "F12", "C9"],
      },
    ],
  }),
};
