import { type InboundService, inboundRow } from "./service";

export const mpxServer: InboundService = {
  id: "mpx-server",
  name: "MPXServer",
  encrypted: "no",
  row: () => ({
    ...inboundRow(41853, "mpx-server"),
    action: "block",
    reserved: true,
    reasons: [
      {
        text: "The article calls this service not encrypted and names no firewall setting for it. It stays closed like everything else, which is our judgement. On the MacPractice server only the MPXServer process may use the port, or issues can occur in several areas of MacPractice.",
        because: [],
        cites: ["F19", "F12", "C9"],
      },
    ],
  }),
};
