/** What an answer that came to a question makes of the office's answers, once the office says which way it went. */
import type { AnswerPath } from "@/lib/answers";
import type { DraftValue } from "@/lib/drafts";
import type { StepId } from "@/lib/steps";
import type { QuestionAnswer } from "@/lib/work";

export type Verdict = "not-needed" | "needed";

type Confirmation = "messageServer" | "encryptedWeb" | "plainFtp";

/** Where the rest of the answer goes: the networks or the host are typed there by a person, and never read out of a sentence. */
type Rest = { step: StepId; path: AnswerPath; label: string };

/** The questions whose answer is a confirmation of the office. */
export const confirmations: Readonly<Record<string, { which: Confirmation; rest: Rest }>> = {
  "ask-1234": {
    which: "messageServer",
    rest: {
      step: "internet",
      path: "confirmations.messageServer.sources",
      label: "Enter the networks that may come in",
    },
  },
  "ask-443-hosted": {
    which: "encryptedWeb",
    rest: {
      step: "internet",
      path: "confirmations.encryptedWeb.sources",
      label: "Enter the networks that may come in: without them 443 opens to anyone",
    },
  },
  "ask-plain-ftp": {
    which: "plainFtp",
    rest: { step: "features", path: "confirmations.plainFtp.host", label: "Enter the host" },
  },
};

/** Who answered and when come along. */
export function confirmationOf(
  which: Confirmation,
  verdict: Verdict,
  { by, on }: Pick<QuestionAnswer, "by" | "on">,
): [AnswerPath, DraftValue][] {
  return [
    [`confirmations.${which}.answer`, verdict],
    [`confirmations.${which}.confirmedBy`, by],
    [`confirmations.${which}.confirmedOn`, on],
  ];
}
