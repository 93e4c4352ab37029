/** What MacPractice has said about port 1234, where its two articles contradict each other (C1). */
import type { Answers } from "@/lib/answers";
import { usesPatientPortal } from "@/lib/steps/conditions";
import { confirmedBy, confirmedOn } from "@/lib/steps/confirmed";
import { yesNo } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, portalPage, support } from "@/lib/steps/ways";

const answerOf = ({ confirmations }: Answers) => confirmations?.messageServer?.answer;

const isAnswered = (answers: Answers) => usesPatientPortal(answers) && answerOf(answers) !== undefined;

const isNeeded = (answers: Answers) => usesPatientPortal(answers) && answerOf(answers) === "needed";

const isOpened = (answers: Answers) =>
  isNeeded(answers) && (answers.confirmations?.messageServer?.sources ?? []).length > 0;

export const messageServerAnswer: StepQuestion = {
  kind: "choice",
  path: "confirmations.messageServer.answer",
  label: "Has MacPractice told you whether its Patient Portal needs port 1234?",
  name: "Port 1234",
  hint: "Its articles disagree. The port stays closed unless they name who may come in.",
  options: [
    { value: "not-needed", label: "Not needed" },
    { value: "needed", label: "Needed" },
    { value: "", label: "Not yet" },
  ],
  show: usesPatientPortal,
  help: [
    ask(
      support,
      "Does our Patient Portal need to reach port 1234 on our server from the internet? If so, from which of your addresses?",
    ),
    portalPage,
    {
      where: "In messages from MacPractice Support",
      steps: ["Search your email and your tickets for “1234”. Only an answer for your own office counts."],
    },
  ],
  cites: ["C1", "F15", "F76", "E4", "E23"],
};

export const messageServerSources: StepQuestion = {
  kind: "networks",
  path: "confirmations.messageServer.sources",
  label: "From which addresses will MacPractice connect to port 1234?",
  name: "Port 1234 only from",
  hint: "One on each line, with the slash. Until you have them, the port stays closed.",
  example: "198.51.100.0/24",
  show: isNeeded,
  help: [ask(support, "From which networks do you reach port 1234? Please write them like 198.51.100.0/24.")],
  cites: ["C1"],
};

export const messageServerEncrypted: StepQuestion = {
  kind: "choice",
  path: "confirmations.messageServer.encrypted",
  label: "Did they say that what goes through port 1234 is encrypted?",
  name: "Port 1234 encrypted",
  hint: "Their article says that it is not. That may have changed.",
  options: yesNo,
  show: isOpened,
  help: [ask(support, "Is what goes through port 1234 encrypted by now?")],
  cites: ["C1", "F13", "F15"],
};

export const messageServerConfirmedBy = confirmedBy(
  "messageServer",
  { label: "Who at MacPractice told you about port 1234?", name: "Port 1234" },
  isAnswered,
);

export const messageServerConfirmedOn = confirmedOn(
  "messageServer",
  { label: "On what day did they tell you about port 1234?", name: "Port 1234" },
  isAnswered,
);
