import type { Step } from "@/lib/steps/question";
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

export const internet: Step = {
  id: "internet",
  title: "Internet",
  lead: "Now, how your office is found from the outside. If you can, have your internet provider’s bill at hand.",
  questions: [
    externalAddress,
    externalIp,
    routerWanIp,
    staticIpPlan,
    ddnsHostname,
    ddnsUpdater,
    provider,
    router,
    routerPassword,
    maintenanceWindow,
    messageServerAnswer,
    messageServerSources,
    messageServerEncrypted,
    messageServerConfirmedBy,
    messageServerConfirmedOn,
    encryptedWebAnswer,
    encryptedWebSources,
    encryptedWebConfirmedBy,
    encryptedWebConfirmedOn,
  ],
};
