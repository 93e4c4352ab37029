import type { Step } from "@/lib/steps/question";
import { stepOfParts } from "@/lib/steps/step-of-parts";
import { technicianReads } from "@/lib/steps/technicians-fold";
import { toMacPage } from "@/lib/steps/ways";
import { mailServerAddress, prefixLength, routerAddress, serverAddress } from "./addresses";
import { assignment, macAddress } from "./assignment";

export const server: Step = stepOfParts({
  id: "server",
  title: "The server",
  lead: "The server is the Mac that keeps MacPractice’s data. Sit down at it and copy what you see. Leave empty what you can’t find: the technician fills it in.",
  parts: [
    {
      kind: "screen",
      title: "Network › Details › TCP/IP",
      way: { where: "How to get there on the server", steps: toMacPage("TCP/IP") },
      rows: [
        { says: "Configure IPv4", question: assignment },
        { says: "IP address", question: serverAddress },
        { says: "Subnet mask", question: prefixLength },
        { says: "Router", question: routerAddress },
      ],
    },
    { kind: "lines", lines: [{ question: mailServerAddress }] },
    technicianReads("server", [{ question: macAddress }]),
  ],
});
