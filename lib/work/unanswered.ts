import type { Plan, Question } from "@/lib/plan";
import { itemsWithFound } from "./items";
import { jobsOfPlan, stateOfJob } from "./job-state";
import { isAnswered } from "./question-edits";
import type { Work } from "./schema";

/** The questions that still want an answer: by words or, where doing a job is the answer, by the job. */
export function unanswered(plan: Plan, work: Work): Question[] {
  const items = itemsWithFound(plan, work);
  const done = jobsOfPlan(plan).filter((job) => job.doneAnswers && stateOfJob(job, items, work) === "done");
  const answered = new Set(done.flatMap(({ answers }) => answers));
  return plan.questions.filter(({ id }) => !answered.has(id) && !isAnswered(work, id));
}
