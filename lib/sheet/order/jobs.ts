import { oneLine } from "@/lib/answers/one-line";
import { type Job, jobsOf, type Phase, phases, type Setting } from "@/lib/jobs";
import { blankFor } from "@/lib/sheet/blank";
import type { SheetInput } from "@/lib/sheet/input";
import type { JobState, Order, OrderJob, OrderValue } from "@/lib/sheet/model";
import { fieldsOf } from "./fields";
import { groundsOfJob } from "./grounds";
import { portLine } from "./ports";
import { questionLine } from "./questions";

const headings: Record<Phase, string> = { before: "Before", set: "Set", test: "Test", later: "Later" };

export function phasesOf(input: SheetInput): Order["phases"] {
  const jobs = jobsOf(input.plan).map((job, index) => orderJob(job, index + 1, input));
  return phases.flatMap((id) => {
    const ofPhase = jobs.filter(({ phase }) => phase === id);
    const note = id === "later" ? "Does not hold up today’s signature." : undefined;
    return ofPhase.length > 0 ? [{ id, heading: headings[id], ...(note && { note }), jobs: ofPhase }] : [];
  });
}

function orderJob(job: Job, number: number, input: SheetInput): OrderJob {
  const { id, phase, who, title, settings, lines, ports, answers } = job;
  const asked = input.plan.questions.filter((question) => answers.includes(question.id));
  return {
    id,
    number,
    phase,
    who,
    ...(who === "office" && { by: "Office" }),
    title,
    settings: settings.map((setting, index) => settingLine(`${id}-${index + 1}`, setting, input)),
    lines: [...lines, ...routerAsKnown(job, input), ...notBefore(job, input)],
    fields: fieldsOf(id, input),
    ...(ports && { ports: ports.map((port) => portLine(port, input)) }),
    questions: asked.map((question) => questionLine(question, input)),
    grounds: groundsOfJob(job, input),
    ...worked(job, input),
  };
}

const passwordHolders = {
  technician: "with the technician",
  office: "with the office",
  provider: "with the internet provider",
  unsure: "nobody knows; settle that before the visit",
} as const;

/** What the office knows of its router, for whoever comes to it first. */
function routerAsKnown({ id }: Job, { answers: { internet = {} } }: SheetInput): string[] {
  if (id !== "job-back-up-router") return [];
  const router = oneLine(internet.router);
  const holder = internet.routerPassword && passwordHolders[internet.routerPassword];
  const known = [
    ...(router ? [`Router: ${router}.`] : []),
    ...(holder ? [`${router ? "Its" : "The router’s"} password: ${holder}.`] : []),
  ];
  return known.length > 0 ? [known.join(" ")] : [];
}

/** 443 is opened after the default user is disabled: whoever comes to it before that is told so. */
function notBefore({ id }: Job, { work }: SheetInput): string[] {
  if (id !== "job-forward-443" || !work || work.job("job-default-user").state === "done") return [];
  return ["Stop: the office has not disabled the default user yet."];
}

const stateWords: Record<JobState, string> = {
  open: "Open",
  done: "Done",
  "not-done": "Can’t or not needed",
  changed: "Changed since it was ticked",
};

function worked({ id }: Job, { work }: SheetInput): Pick<OrderJob, "state" | "note"> {
  if (!work) return {};
  const { state, ...said } = work.job(id);
  const reason = oneLine(said.reason);
  const note = oneLine(said.note);
  const word = state === "not-done" && reason ? `${stateWords[state]}: ${reason}` : stateWords[state];
  return { state: { state, word }, ...(note && { note: `Note: ${note}` }) };
}

function settingLine(id: string, setting: Setting, input: SheetInput): OrderValue {
  if ("value" in setting) return { id, ...setting };
  const { label, path, suffix } = setting;
  const blank = blankFor(path, input);
  const copy = suffix && blank.found?.value;
  return { id, label, ...(suffix && { suffix }), ...blank, ...(copy && { copy }) };
}
