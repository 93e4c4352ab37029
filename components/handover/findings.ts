/** What was found on site and can become an answer of the office: values, and answers that say what a question of the wizard asks. */
import { type AnswerPath, fields } from "@/lib/answers";
import { type DraftAnswers, type DraftValue, draftValue, isBlank, sameValue } from "@/lib/drafts";
import { foundPaths, type Work } from "@/lib/work";
import { foundValue, siteText } from "@/lib/work/found-value";
import { entryOf } from "@/lib/work/record";

export type Finding = {
  path: AnswerPath;
  at: string;
  taken: string | number;
  given: DraftValue | undefined;
  /** `differs`: the office has answered, and says something else. */
  state: "taken" | "left-open" | "differs";
};

/** The answers that the technician chooses among, as the wizard’s own. */
const wifiAnswers: Readonly<Record<string, string>> = {
  "Not over Wi-Fi": "none",
  WPA3: "wpa3",
  WPA2: "wpa2",
  WPA: "wpa",
  WEP: "wep",
  "No protection": "open",
};

export function findingsOf(answers: DraftAnswers, work: Work): Finding[] {
  return seenOnSite(work).flatMap(({ path, at, taken }) => {
    const given = draftValue(answers, path);
    // Commas for dots, or another spelling of a MAC address, are the same answer.
    const isTaken = sameValue(fields[path].safeParse(given).data, taken);
    const isOpen = isBlank(given) || given === "unsure";
    return [{ path, at, taken, given, state: isTaken ? "taken" : isOpen ? "left-open" : "differs" } as const];
  });
}

type Seen = Pick<Finding, "path" | "at" | "taken">;

function seenOnSite(work: Work): Seen[] {
  return [
    ...foundPaths.flatMap((path) => {
      const value = foundValue(work, path);
      // The prefix length is the one answer that is a number.
      const taken = path === "server.prefixLength" ? Number(value) : value;
      return one(path, work.found[path]?.at, taken);
    }),
    ...one("internet.router", work.found["router.model"]?.at, siteText(work, "router.model")),
    ...one("network.wifi", work.answers["ask-wifi"]?.at, entryOf(wifiAnswers, work.answers["ask-wifi"]?.answer ?? "")),
  ];
}

function one(path: AnswerPath, at: string | undefined, taken: string | number | undefined): Seen[] {
  const isFit = taken !== undefined && taken !== "" && fields[path].safeParse(taken).success;
  return at !== undefined && isFit ? [{ path, at, taken }] : [];
}
