import type { AnswerPath } from "@/lib/answers";
import { found, isOpen } from "@/lib/rules/situation";
import type { QuestionRule } from "./question-rule";

type Feature = "patientPortal" | "mobile" | "fastAttach" | "tickets" | "dropBox" | "mailServer" | "remoteAccess";

/** The office itself must find out whether it uses a listed ability: only what is used needs its service (F10). */
function askOffice(id: string, feature: Feature, text: string): QuestionRule {
  const path = `features.${feature}` as const satisfies AnswerPath;
  return {
    id,
    to: "office",
    cites: ["F10"],
    when: ({ features }) => found(isOpen(features[feature]), path),
    text,
  };
}

export const askPatientPortal = askOffice(
  "ask-patient-portal",
  "patientPortal",
  "Do patients use the MacPractice Patient Portal? Until this is answered nothing is opened for it.",
);

export const askMobile = askOffice(
  "ask-mobile",
  "mobile",
  "Are the iPad and iPhone apps used, only inside the office or also away from it? Until this is answered nothing is opened for them.",
);

export const askFastAttach = askOffice(
  "ask-fast-attach",
  "fastAttach",
  "Does the office send claim attachments with NEA FastAttach?",
);

export const askTickets = askOffice(
  "ask-tickets",
  "tickets",
  "Does the office send support tickets from inside MacPractice?",
);

export const askDropBoxUsed = askOffice(
  "ask-drop-box-used",
  "dropBox",
  "Does the office use the MacPractice Drop Box?",
);

export const askMailServer = askOffice(
  "ask-mail-server",
  "mailServer",
  "Does a mail server stand in the office, or is the mail with an outside provider?",
);

export const askRemoteAccess = askOffice(
  "ask-remote-access",
  "remoteAccess",
  "Does anyone use the MacPractice program from outside the office?",
);

export const askPortalSite: QuestionRule = {
  id: "ask-portal-site",
  to: "office",
  cites: ["C13", "E4"],
  when: ({ features, confirmations }) =>
    found(
      features.patientPortal === "yes" &&
        isOpen(features.portalSite) &&
        confirmations.encryptedWeb?.answer === undefined &&
        features.mobile !== "outside",
      "features.patientPortal",
      "features.portalSite",
      "features.mobile",
      "confirmations.encryptedWeb.answer",
    ),
  text: "Where do patients sign in: on a site of MacPractice, or on the office’s own server? Look at the address bar of the browser. On its own server, this sheet opens port 443; on a site of MacPractice, MacPractice’s answer decides.",
};

export const askRemoteNeeds: QuestionRule = {
  id: "ask-remote-needs",
  to: "office",
  cites: ["F10"],
  when: ({ features }) =>
    found(
      features.remoteAccess === "yes" && (features.remoteNeeds ?? []).length === 0,
      "features.remoteAccess",
      "features.remoteNeeds",
    ),
  text: "What do staff use from outside: the MacPractice program, the Server Management App, the Message Server?",
};
