import type { Step } from "@/lib/steps/question";
import { stepOfParts } from "@/lib/steps/step-of-parts";
import { technicianReads } from "@/lib/steps/technicians-fold";
import { ddnsHostname, ddnsUpdater } from "./dynamic-dns";
import {
  encryptedWebAnswer,
  encryptedWebConfirmedBy,
  encryptedWebConfirmedOn,
  encryptedWebSources,
} from "./encrypted-web";
import { externalAddress, externalIp, routerWanIp, staticIpPlan } from "./external-address";
import { maintenanceWindow, provider, router, routerPassword } from "./line";
import {
  messageServerAnswer,
  messageServerConfirmedBy,
  messageServerConfirmedOn,
  messageServerEncrypted,
  messageServerSources,
} from "./message-server";

export const internet: Step = stepOfParts({
  id: "internet",
  title: "Your internet line",
  lead: "How your office is found from outside. Have your internet bill at hand, if you can.",
  parts: [
    {
      kind: "lines",
      lines: [{ question: externalIp }, { question: externalAddress, under: [staticIpPlan, ddnsHostname] }],
    },
    {
      kind: "columns",
      title: "For your technician’s visit, if you know",
      questions: [provider, router, maintenanceWindow, routerPassword],
    },
    {
      kind: "fold",
      id: "macpractice-answers",
      title: "MacPractice has answered our question about a port",
      lead: "A port is a numbered door. The sheet asks about two of them.",
      opensWhenAnswered: true,
      lines: [
        {
          question: messageServerAnswer,
          under: [messageServerSources, messageServerEncrypted, messageServerConfirmedBy, messageServerConfirmedOn],
        },
        {
          question: encryptedWebAnswer,
          under: [encryptedWebSources, encryptedWebConfirmedBy, encryptedWebConfirmedOn],
        },
      ],
    },
    technicianReads("internet", [{ question: routerWanIp }, { question: ddnsUpdater }]),
  ],
});
