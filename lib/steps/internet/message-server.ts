/** What MacPractice has said about port 1234, where its two articles contradict each other (C1). */
import type { Answers } from "@/lib/answers";
import { usesPatientPortal } from "@/lib/steps/conditions";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, support } from "@/lib/steps/ways";

const answerOf = ({ confirmations }: Answers) => confirmations?.messageServer?.answer;

const isAnswered = (answers: Answers) => usesPatientPortal(answers) && answerOf(answers) !== undefined;

const isNeeded = (answers: Answers) => usesPatientPortal(answers) && answerOf(answers) === "needed";

export const messageServerAnswer: StepQuestion = {
  kind: "choice",
  path: "confirmations.messageServer.answer",
  label: "Has MacPractice told you whether its Patient Portal needs port 1234?",
  name: "Port 1234",
  hint: "A port is like a numbered door into your network. MacPractice’s articles disagree about this one, so it stays closed until they answer.",
  options: [
    { value: "not-needed", label: "They say it isn’t needed" },
    { value: "needed", label: "They say it is needed" },
    { value: "", label: "Not yet", hint: "That’s fine. The sheet has the question ready for MacPractice Support." },
  ],
  show: usesPatientPortal,
  help: [
    ask(
      support,
      "Does our Patient Portal need to reach port 1234 on our server from the internet? If so, from which of your addresses?",
    ),
    {
      where: "In messages from MacPractice Support",
      steps: [
        "Search your email and your support tickets for “1234”.",
        "Only an answer for your own office counts. One of MacPractice’s articles says to block this port, because what passes through it isn’t encrypted; the other says to check that it can be reached from outside.",
      ],
    },
  ],
  cites: ["C1", "F15", "F76", "E4"],
};

export const messageServerSources: StepQuestion = {
  kind: "networks",
  path: "confirmations.messageServer.sources",
  label: "Which addresses will MacPractice connect from?",
  name: "Port 1234 only from",
  hint: "One on each line, with the slash and the number after it. Until you have them, the port stays closed.",
  example: "198.51.100.0/24",
  show: isNeeded,
  help: [
    ask(
      support,
      "From which public IPv4 networks do you connect to port 1234? Please write them with their prefix, such as 198.51.100.0/24.",
    ),
    {
      where: "In the answer that you got",
      steps: ["Copy each network as it is written there.", "If a single address has no slash, add /32 after it."],
    },
  ],
  cites: ["C1"],
};

export const messageServerConfirmedBy: StepQuestion = {
  kind: "text",
  path: "confirmations.messageServer.confirmedBy",
  label: "Who at MacPractice told you?",
  name: "Port 1234 confirmed by",
  hint: "A name or a ticket number, so that you can find the answer again.",
  autoComplete: "off",
  show: isAnswered,
};

export const messageServerConfirmedOn: StepQuestion = {
  kind: "date",
  path: "confirmations.messageServer.confirmedOn",
  label: "On what day did they tell you?",
  name: "Port 1234 confirmed on",
  show: isAnswered,
};
