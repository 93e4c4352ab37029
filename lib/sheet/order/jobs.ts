import { type Job, jobsOf, type Phase, phases, type Setting } from "@/lib/jobs";
import { blankFor } from "@/lib/sheet/blank";
import type { SheetInput } from "@/lib/sheet/input";
import type { Order, OrderJob, OrderValue, PortLine } from "@/lib/sheet/model";
import { foundPaths } from "@/lib/work/schema";
import { groundsOfJob } from "./grounds";
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
    lines,
    fields: [],
    ...(ports && { ports: ports.map(portLine) }),
    questions: asked.map(questionLine),
    grounds: groundsOfJob(job, input),
  };
}

function settingLine(id: string, setting: Setting, input: SheetInput): OrderValue {
  if ("value" in setting) return { id, label: setting.label, value: setting.value };
  const path = foundPaths.find((found) => found === setting.path);
  return {
    id,
    label: setting.label,
    ...(setting.suffix && { suffix: setting.suffix }),
    ...(path && blankFor(path, input)),
  };
}

function portLine({ item, port, must }: NonNullable<Job["ports"]>[number]): PortLine {
  return { item, port: String(port), ipv4: must, ipv6: "closed", found: {} };
}
