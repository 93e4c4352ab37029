/** Whether the web service of the MacPractice server is reached from outside. Ports 443 and 80 both depend on it. */
import type { Answers } from "@/lib/answers";
import type { Reason } from "@/lib/plan/schema";

type Because = Reason["because"];

export type WebOpening =
  /** For iPads and iPhones away from the office: from anywhere. */
  | { state: "mobile"; because: Because }
  | { state: "portal"; because: Because; grounds: "confirmed" | "office-site"; sources: readonly string[] }
  /** Closed until MacPractice says whether the Portal that it hosts needs it. */
  | { state: "held"; because: Because }
  | { state: "not-needed"; because: Because }
  | { state: "unused"; because: Because };

const portalAnswers: Because = [
  "features.patientPortal",
  "features.portalSite",
  "features.mobile",
  "confirmations.encryptedWeb.answer",
];

export function webOpening({ features = {}, confirmations = {} }: Answers): WebOpening {
  if (features.mobile === "outside") return { state: "mobile", because: ["features.mobile"] };
  if (features.patientPortal !== "yes") {
    return { state: "unused", because: ["features.patientPortal", "features.mobile"] };
  }
  const { answer, sources = [] } = confirmations.encryptedWeb ?? {};
  const confirmed: Because = ["features.patientPortal", "confirmations.encryptedWeb.answer"];
  if (answer === "not-needed") return { state: "not-needed", because: [...confirmed, "features.mobile"] };
  if (answer === "needed") {
    return {
      state: "portal",
      grounds: "confirmed",
      because: [...confirmed, "confirmations.encryptedWeb.sources"],
      sources,
    };
  }
  if (features.portalSite === "office") {
    return {
      state: "portal",
      grounds: "office-site",
      because: ["features.patientPortal", "features.portalSite"],
      sources: [],
    };
  }
  return { state: "held", because: portalAnswers };
}

/** The answers by which it is opened, or would be once its question is answered; none where it is neither. */
export function webBecause(answers: Answers): Because {
  switch (webOpening(answers).state) {
    case "mobile":
      return ["features.mobile"];
    case "portal":
    case "held":
      return ["features.patientPortal", "confirmations.encryptedWeb.answer"];
    default:
      return [];
  }
}
