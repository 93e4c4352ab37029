"use client";

/**
 * What the office has to do and to ask, and how each stands. Most offices have ticked nothing yet: then nothing stands anywhere, and
 * the code that reads and writes work is not loaded before the first press.
 */
import { useEffect, useMemo, useState } from "react";
import { useKeptShare } from "@/components/offices/browser-drafts";
import type { Answers } from "@/lib/answers";
import type { DraftAnswers } from "@/lib/drafts";
import type { JobId } from "@/lib/jobs";
import type { Plan, Question } from "@/lib/plan";
import type { JobState } from "@/lib/sheet/model";
import type { Behind } from "./duties";
import { useOwnText } from "./own-text";

export type Planned = { answers: Answers; plan: Plan /** As typed. */; draft: DraftAnswers };

/** Dates are ISO; what is missing is empty. */
type Entry = {
  asked: string;
  answer: string;
  by: string;
  on: string /** The number of a job that answers it. */;
  settledBy?: number;
};

export type Book = Pick<Planned, "answers" | "plan"> & {
  questions: readonly Question[];
  job: (id: JobId) => JobState;
  entry: (question: string) => Entry;
  /** Answered, by words or by a job whose doing is the answer. */
  isSettled: (question: string) => boolean;
  /** Missing without a live link. */
  behind: Behind | undefined;
};

type BookWork = typeof import("./book-work");

let here: BookWork | undefined;

async function load(): Promise<BookWork> {
  here ??= await import("./book-work");
  return here;
}

const blank: Entry = { asked: "", answer: "", by: "", on: "" };

const unwritten = ({ answers, plan }: Planned): Book => ({
  answers,
  plan,
  questions: plan.questions,
  job: () => "open",
  entry: () => blank,
  isSettled: () => false,
  behind: undefined,
});

/** Undefined until it is known what stands in it. */
export function useBook(office: string, planned: Planned): Book | undefined {
  const share = useKeptShare(office);
  const text = useOwnText(office);
  const [loaded, setLoaded] = useState(here && { work: here });
  // What is on the page stays there while the code comes: somebody may be in it.
  const [isShown] = useState(text === undefined && share === undefined);
  const isWritten = share !== undefined || text !== undefined;
  useEffect(() => {
    if (isWritten) void load().then((work) => setLoaded({ work }));
  }, [isWritten]);
  return useMemo(() => {
    if (isWritten && loaded) return loaded.work.bookOf(planned, share, text);
    return isWritten && !isShown ? undefined : unwritten(planned);
  }, [isWritten, isShown, planned, loaded, share, text]);
}

/** Does it with the code that writes; why it was not taken, if it was not. */
export async function inBook(write: (book: BookWork) => string | undefined): Promise<string | undefined> {
  try {
    return write(await load());
  } catch {
    return "This part did not load. Check your connection, then try again.";
  }
}

/** For when a hand comes near. */
export const prepareBook = (): Promise<unknown> => load().catch(() => undefined);
