/** What an answer that came to a question makes of the office's answers, once the office says which way it went. */
import type { AnswerPath } from "@/lib/answers";
import { fields } from "@/lib/answers";
import type { DraftValue } from "@/lib/drafts";
import { parseSourceNetwork, sourceNetworksIn } from "@/lib/net/source-network";
import type { QuestionAnswer } from "@/lib/work";

type Confirmation = "messageServer" | "encryptedWeb" | "plainFtp";

/** The questions whose answer is a confirmation of the office. */
export const confirmations: Readonly<Record<string, Confirmation>> = {
  "ask-1234": "messageServer",
  "ask-443-hosted": "encryptedWeb",
  "ask-plain-ftp": "plainFtp",
};

export type Verdict = "not-needed" | "needed";

/** Who answered and when come along; networks and a host that the answer names, too. It opens nothing that they do not. */
export function confirmationOf(
  which: Confirmation,
  verdict: Verdict,
  { answer, by, on }: Pick<QuestionAnswer, "answer" | "by" | "on">,
): [AnswerPath, DraftValue][] {
  const who: [AnswerPath, DraftValue][] = [
    [`confirmations.${which}.answer`, verdict],
    [`confirmations.${which}.confirmedBy`, by],
    [`confirmations.${which}.confirmedOn`, on],
  ];
  if (verdict === "not-needed") return who;
  if (which === "plainFtp") {
    const host = hostIn(answer);
    return host === undefined ? who : [...who, ["confirmations.plainFtp.host", host]];
  }
  const networks = sourceNetworksIn(answer)
    .map((word) => word.replace(/[.:)]+$/, ""))
    .filter((word) => parseSourceNetwork(word).ok);
  return networks.length === 0 ? who : [...who, [`confirmations.${which}.sources`, networks]];
}

/** The first word that can be the name of a host. */
function hostIn(text: string): string | undefined {
  return text
    .split(/[\s,;()]+/)
    .map((word) => word.replace(/[.:]+$/, ""))
    .filter((word) => word.includes("."))
    .flatMap((word) => {
      const reading = fields["confirmations.plainFtp.host"].safeParse(word);
      return reading.success && reading.data ? [reading.data] : [];
    })[0];
}
