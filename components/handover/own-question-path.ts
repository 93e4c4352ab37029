/** Where the wizard asks what the office left open. A test holds it against the wizard’s steps, which this page does without. */
import type { AnswerPath } from "@/lib/answers";
import type { Question } from "@/lib/plan";

export const OWN_STEP = "features";

/** Of a question that rests on several answers, the one that is missing. */
const missing: Readonly<Record<string, AnswerPath>> = {
  "ask-portal-site": "features.portalSite",
  "ask-remote-needs": "features.remoteNeeds",
};

export function pathOfOwn({ id, because: [first] }: Pick<Question, "id" | "because">): AnswerPath {
  return missing[id] ?? first ?? "features.patientPortal";
}
