/** Why something did not work, for the office manager: what is safe, and what to do. */
import { type NotOurs, notOursSentence } from "@/lib/share/ask";
import type { ShareFaultCode } from "@/lib/share/faults";
import type { Failure } from "@/lib/share/owner";

export type FailureWords = { title: string; text: string };

export function failureWords(failure: Failure): FailureWords {
  if (failure.kind === "offline") {
    return {
      title: "The server can’t be reached",
      text: "Nothing was lost: your answers are in this browser. Check your connection, then try again.",
    };
  }
  if (failure.kind === "not-ours") return notOursWords(failure);
  if (failure.kind === "fault") return { title: faultTitle(failure.fault), text: failure.sentence };
  switch (failure.code) {
    case "rate-limited":
      return {
        title: "That was too often in a short time",
        text: `Nothing was lost. Wait ${wait(failure.retryAfter)}, then try again.`,
      };
    case "store-unreachable":
      return {
        title: "The server can’t save or read right now",
        text: `Nothing was lost: your answers are in this browser. Try again in ${wait(failure.retryAfter)}. If it goes on, tell the person who runs Network Handoff.`,
      };
    case "store-full":
      return {
        title: "The server has no room left",
        text: "Nothing was lost: your answers are in this browser. Tell the person who runs Network Handoff, then try again.",
      };
    case "not-found":
      return {
        title: "The server doesn’t know this link anymore",
        text: "It may be another server than before, or one that was set up anew or put back to an older state. Your answers are safe in this browser. Put your sheet back there, and the same link works again. Or let go of this link and make a new one.",
      };
    default:
      return { title: "The server refused that", text: `${failure.message} Nothing was lost.` };
  }
}

function faultTitle(fault: ShareFaultCode): string {
  if (fault === "not-kept") return "This browser can’t keep the key of a link";
  if (fault === "too-large") return "The sheet is too large for a link";
  if (fault === "busy") return "Somebody else was faster each time";
  return "What the server sent can’t be used";
}

/** Says nothing of what is kept where, so that it holds wherever the server is asked. */
export function notOursWords(answer: NotOurs): FailureWords {
  return {
    title: answer.asksPassword
      ? "A password stands in front of the server"
      : "Something else answers in the server’s place",
    text: notOursSentence(answer),
  };
}

function wait(seconds = 60): string {
  if (seconds < 90) return seconds <= 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
