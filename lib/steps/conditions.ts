/** What the answers so far say, as far as it decides which questions matter. */
import type { Answers } from "@/lib/answers";

export const usesPatientPortal = ({ features }: Answers) => features?.patientPortal === "yes";

/** iPads away from the office open port 443 anyhow, so where patients sign in changes nothing then. */
export const portalDecides443 = (answers: Answers) =>
  usesPatientPortal(answers) && answers.features?.mobile !== "outside";

export const hasMailServer = ({ features }: Answers) => features?.mailServer === "in-house";

export const worksRemotely = ({ features }: Answers) => features?.remoteAccess === "yes";

/** It can change, or nobody knows whether it does. Before that was asked, nothing follows from it. */
const mayChange = ({ internet }: Answers) =>
  internet?.externalAddress === "dynamic" || internet?.externalAddress === "unsure";

/** Something in the office answers calls from the internet, so it matters whether the office can be found there. */
const isReachedFromOutside = (answers: Answers) =>
  usesPatientPortal(answers) || answers.features?.mobile === "outside" || hasMailServer(answers);

export const needsStaticPlan = (answers: Answers) => isReachedFromOutside(answers) && mayChange(answers);

/** Dynamic DNS is described for the Patient Portal only (C4). */
export const mayUseDynamicDns = (answers: Answers) => usesPatientPortal(answers) && mayChange(answers);

/** The name alone isn't enough: something has to keep it up to date. Without a name there is nothing to ask about. */
export const hasDynamicDnsName = (answers: Answers) =>
  mayUseDynamicDns(answers) && answers.internet?.ddnsHostname !== undefined;

/** Whom to ask how claims go out, as long as that is open. */
export const asksClearinghouse = ({ features }: Answers) =>
  features?.eClaims === undefined || features.eClaims === "other" || features.eClaims === "unsure";

export const knowsStatementCompany = ({ features }: Answers) =>
  features?.eStatements === "revspring" || features?.eStatements === "dma";
