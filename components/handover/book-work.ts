"use client";

/** What the office ticks, asks and is answered: read out of the work, and written into it. Loaded once there is something of it. */
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { type AnswerPart, answerOf, changeOfAnswer } from "@/components/technician/worked";
import { type Answers, readAnswers } from "@/lib/answers";
import type { KeptShare } from "@/lib/drafts";
import { noWork, readOwnWork } from "@/lib/drafts/own-work";
import type { JobId } from "@/lib/jobs";
import type { Plan, Question } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { itemsWithFound, jobsOfPlan, markJob, redFlags, setAsked, stateOfJob, unanswered, type Work } from "@/lib/work";
import { beyond } from "@/lib/work/beyond";
import { settlingJobs } from "@/lib/work/unanswered";
import type { Book, Planned } from "./book";
import { confirmations } from "./confirmation-of";
import type { Behind } from "./duties";
import { findingsOf } from "./findings";
import { flagMeaning, whomToCall } from "./flag-meaning";
import { lastSeenOf } from "./last-seen";
import { type LinkState, lateDuties } from "./late-duties";
import type { LiveKept } from "./live-link";
import { knownWork, ownWork, together } from "./own-side";
import { isShared } from "./plan-document";
import { isSent } from "./sent";

/** The plan that counts: with a link the one that was shared, for that is what is worked on. */
export function bookOf(planned: Planned, share: KeptShare | undefined, own: string | undefined): Book {
  const shared = share?.state === "live" ? lastSeenOf(share)?.plan : undefined;
  const { answers, plan } = shared ?? planned;
  const work = together(lastSeenOf(share)?.work, readOwnWork(own)) ?? noWork;
  const questions = shared ? withOwn(plan, planned.plan) : withSettled(planned, work);
  const items = itemsWithFound(plan, work);
  const filing = jobsOfPlan(plan).filter(({ who, phase }) => who === "office" && phase === "later");
  const isFiled = filing.every((job) => stateOfJob(job, items, work) === "done");
  const settled = settlingJobs(plan, work);
  const open = new Set(unanswered({ ...plan, questions: [...questions] }, work).map(({ id }) => id));
  return {
    answers,
    plan,
    questions,
    job: (id) => {
      const job = jobsOfPlan(plan).find((candidate) => candidate.id === id);
      return job ? stateOfJob(job, items, work) : "open";
    },
    entry: (id) => {
      const settledBy = settled.get(id);
      return { ...answerOf(work, id), ...(settledBy !== undefined && { settledBy }) };
    },
    isSettled: (id) => !open.has(id),
    behind: share?.state === "live" ? behindOf(share, planned, work, isFiled) : undefined,
  };
}

/** What the office asks itself goes by its answers now: it answers in the wizard. */
function withOwn(shared: Plan, now: Plan): Question[] {
  return [
    ...shared.questions.filter(({ to }) => to !== "office"),
    ...now.questions.filter(({ to }) => to === "office"),
  ];
}

function behindOf(share: LiveKept, { draft }: Planned, work: Work, isFiled: boolean): Behind {
  const last = lastSeenOf(share);
  const flags = last ? redFlags(last.plan, work) : [];
  const isSigned = work.signOff?.signature != null;
  const state: LinkState = {
    isSent: isSent(share),
    flags: flags.map((flag) => ({
      id: flag.id,
      text: last ? flagMeaning(flag, last.plan) : flag.text,
      call: whomToCall(flag, last?.plan ?? { answers: { version: 1 } }),
      isFound: !last?.plan.plan.notices.some(({ id }) => id === flag.item),
    })),
    isOutdated: !isShared(draft, share.owned, last),
    found: findingsOf(draft, work).filter((finding) => finding.state === "left-open").length,
    isSigned,
    isFiled,
  };
  return { isSent: state.isSent, isFiled: isSigned && isFiled, late: lateDuties(state) };
}

/** An answer that the office has taken as its own confirmation takes its question off the plan; here it stays to be seen. */
function withSettled({ answers, plan }: Planned, work: Work): Question[] {
  const settled = Object.entries(confirmations).flatMap(([id, { which }]) => {
    if (answerOf(work, id).answer === "" || plan.questions.some((question) => question.id === id)) return [];
    return planFor(withoutConfirmation(answers, which)).questions.filter((question) => question.id === id);
  });
  return [...plan.questions, ...settled];
}

function withoutConfirmation(answers: Answers, which: string): Answers {
  const { confirmations: given = {}, ...others } = answers;
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => name !== which));
  return readAnswers({ ...others, confirmations: rest }).answers;
}

type Change = (work: Work, now: Date) => Work | { refused: string };

/** Kept at once; why not, if it can’t be. */
function write(office: string, change: Change): string | undefined {
  const before = knownWork(office) ?? noWork;
  const after = change(before, new Date());
  if ("refused" in after) return after.refused;
  const isTaken = ownWork.add(office, beyond(before, after));
  if (!isTaken) return "A newer version of this page has written here. Reload the page, then try again.";
  askToKeep();
  if (drafts.shared.read(office)?.state === "live") sendSoon(office);
  return undefined;
}

export function markOwnJob(office: string, plan: Plan, id: JobId, isDone: boolean): string | undefined {
  return write(office, (work, now) => {
    const job = jobsOfPlan(plan).find((candidate) => candidate.id === id);
    if (!job) return work;
    const edit = markJob(work, job, itemsWithFound(plan, work), { state: isDone ? "done" : "open" }, now);
    return edit.ok ? edit.work : { refused: edit.sentence };
  });
}

/** The day on which each was asked; an empty one takes it back. */
export function markAsked(office: string, days: Readonly<Record<string, string>>): string | undefined {
  return write(office, (before, now) => {
    let work = before;
    for (const [id, day] of Object.entries(days)) {
      const edit = setAsked(work, id, day, now);
      if (!edit.ok) return { refused: edit.sentence };
      work = edit.work;
    }
    return work;
  });
}

export function writeAnswer(
  office: string,
  id: string,
  part: AnswerPart,
  text: string,
  today: string,
): string | undefined {
  return write(office, changeOfAnswer(id, part, text, today));
}

const PAUSE_MS = 1000;
const due = new Map<string, ReturnType<typeof setTimeout>>();

/** Once nobody has typed for a moment. What fails goes with the page’s next look at the link. */
function sendSoon(office: string): void {
  clearTimeout(due.get(office));
  const send = async () => {
    due.delete(office);
    const { sendOwnWork } = await import("./office-share");
    await sendOwnWork(office);
  };
  due.set(
    office,
    setTimeout(() => void send().catch(() => undefined), PAUSE_MS),
  );
}
