import type { Job } from "@/lib/jobs";
import type { Plan, Question } from "@/lib/plan";
import { itemsWithFound } from "./items";
import { jobsOfPlan, stateOfJob } from "./job-state";
import { isAnswered } from "./question-edits";
import type { Work } from "./schema";

/** The questions that still want an answer: by words or, where doing a job is the answer, by the job. */
export function unanswered(plan: Plan, work: Work): Question[] {
  const settled = settlingJobs(plan, work);
  return plan.questions.filter(({ id }) => !settled.has(id) && !isAnswered(work, id));
}

/** The questions that a job answers by being done, each with that job’s number on the sheet. */
export function settlingJobs(plan: Plan, work: Work): ReadonlyMap<string, number> {
  const items = itemsWithFound(plan, work);
  const isSettling = (job: Job) => job.doneAnswers === true && stateOfJob(job, items, work) === "done";
  return new Map(
    jobsOfPlan(plan).flatMap((job, index) =>
      isSettling(job) ? job.answers.map((question): [string, number] => [question, index + 1]) : [],
    ),
  );
}
