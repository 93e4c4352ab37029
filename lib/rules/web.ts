/** What hangs on the web service of the MacPractice server: port 443, and all that opening it brings with it. */
import { webBecause, webOpening } from "@/lib/services/web-opening";
import type { Finding, Situation } from "./situation";

type WebAnswers = Pick<Situation, "features" | "confirmations">;

const openingOf = ({ features, confirmations }: WebAnswers) => webOpening({ version: 1, features, confirmations });

/** Forwarded, or would be once its question is answered. */
export function webReached({ features, confirmations }: WebAnswers): Finding {
  const because = webBecause({ version: 1, features, confirmations });
  return because.length > 0 ? { because } : undefined;
}

export function webForwarded(answers: WebAnswers): Finding {
  const opening = openingOf(answers);
  if (opening.state !== "mobile" && opening.state !== "portal") return undefined;
  return { because: opening.because.filter((path) => path !== "confirmations.encryptedWeb.sources") };
}

export function webForwardedFromAnyone(answers: WebAnswers): Finding {
  const opening = openingOf(answers);
  if (opening.state === "mobile") return { because: opening.because };
  return opening.state === "portal" && opening.sources.length === 0 ? { because: opening.because } : undefined;
}
