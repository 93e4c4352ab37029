import type { Step } from "@/lib/steps/question";
import { clearinghouse, eClaims } from "./eclaims";
import {
  eStatements,
  eStatementsPlainFtp,
  plainFtpAnswer,
  plainFtpConfirmedBy,
  plainFtpConfirmedOn,
  plainFtpHost,
} from "./estatements";
import { mailServer } from "./mail-server";
import { mobile } from "./mobile";
import { patientPortal, portalSite } from "./patient-portal";
import { remoteAccess, remoteNeeds } from "./remote-access";
import { dropBox, fastAttach, tickets } from "./small-services";

export const features: Step = {
  id: "features",
  title: "Features",
  lead: "Whatever your office doesn’t use can stay closed. So let’s see what you do use; “Not sure” is always a fine answer.",
  questions: [
    patientPortal,
    portalSite,
    mobile,
    eClaims,
    clearinghouse,
    eStatements,
    eStatementsPlainFtp,
    plainFtpAnswer,
    plainFtpHost,
    plainFtpConfirmedBy,
    plainFtpConfirmedOn,
    fastAttach,
    tickets,
    dropBox,
    mailServer,
    remoteAccess,
    remoteNeeds,
  ],
};
