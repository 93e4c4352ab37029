import { notSureIsFine } from "@/lib/steps/options";
import type { Step } from "@/lib/steps/question";
import { stepOfParts } from "@/lib/steps/step-of-parts";
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

export const features: Step = stepOfParts({
  id: "features",
  title: "What you use",
  lead: `What your office does not use stays closed. ${notSureIsFine}`,
  parts: [
    {
      kind: "lines",
      titles: "names",
      lines: [
        { question: patientPortal, under: [portalSite] },
        { question: mobile },
        { question: remoteAccess, under: [remoteNeeds] },
        { question: eClaims, beside: clearinghouse },
        {
          question: eStatements,
          under: [eStatementsPlainFtp],
          told: {
            id: "plain-ftp",
            title: "They have told us about ports 20 and 21",
            opensWhenAnswered: true,
            lines: [
              { question: plainFtpAnswer },
              { question: plainFtpHost },
              { question: plainFtpConfirmedBy },
              { question: plainFtpConfirmedOn },
            ],
          },
        },
        { question: fastAttach },
      ],
    },
    {
      kind: "fold",
      id: "rare",
      title: "Three that few offices use",
      lead: "Tickets from inside MacPractice, Drop Box, a mail server of your own",
      counted: true,
      titles: "names",
      lines: [{ question: tickets }, { question: dropBox }, { question: mailServer }],
    },
  ],
});
