/** What MacPractice has said about port 443 for its Patient Portal (C13). */
import type { Answers } from "@/lib/answers";
import { portalDecides443 } from "@/lib/steps/conditions";
import { confirmedBy, confirmedOn } from "@/lib/steps/confirmed";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, portalPage, support } from "@/lib/steps/ways";

const answerOf = ({ confirmations }: Answers) => confirmations?.encryptedWeb?.answer;

const isAnswered = (answers: Answers) => portalDecides443(answers) && answerOf(answers) !== undefined;

const isNeeded = (answers: Answers) => portalDecides443(answers) && answerOf(answers) === "needed";

export const encryptedWebAnswer: StepQuestion = {
  kind: "choice",
  path: "confirmations.encryptedWeb.answer",
  label: "Has MacPractice told you whether its Patient Portal needs port 443?",
  name: "Port 443",
  hint: "A Portal on a site of MacPractice may not need it.",
  options: [
    { value: "not-needed", label: "Not needed" },
    { value: "needed", label: "Needed" },
    { value: "", label: "Not yet" },
  ],
  show: portalDecides443,
  help: [
    ask(support, "Does our Patient Portal need port 443 on our server to be open to the internet? If so, for whom?"),
    portalPage,
  ],
  cites: ["C13", "F17", "F20", "E4", "E23"],
};

export const encryptedWebSources: StepQuestion = {
  kind: "networks",
  path: "confirmations.encryptedWeb.sources",
  label: "Did they name the only addresses that port 443 must be open to?",
  name: "Port 443 only from",
  hint: "One on each line, with the slash. Leave it empty if it is for everyone.",
  example: "198.51.100.0/24",
  show: isNeeded,
  help: [
    ask(support, "Must port 443 be open to all, or to some networks only? Please write them like 198.51.100.0/24."),
  ],
  cites: ["C13"],
};

const words = { name: "Port 443" };

export const encryptedWebConfirmedBy = confirmedBy(
  "encryptedWeb",
  { ...words, label: "Who at MacPractice told you about port 443?" },
  isAnswered,
);

export const encryptedWebConfirmedOn = confirmedOn(
  "encryptedWeb",
  { ...words, label: "On what day did they tell you about port 443?" },
  isAnswered,
);
