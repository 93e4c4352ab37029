/** What the jobs, rows, tasks and questions of a sheet are called in a list away from it. */
import type { Sheet } from "@/lib/sheet";

export function itemNames({ order: { phases, questions } }: Sheet): ReadonlyMap<string, string> {
  const jobs = phases.flatMap((phase) => phase.jobs);
  const grounds = jobs.flatMap((job) => job.grounds);
  const asked = [...jobs.flatMap((job) => job.questions), ...questions.items];
  return new Map([
    ...grounds.map(({ id, about, why }): [string, string] => [id, about || why.join(" ")]),
    ...asked.map(({ id, text }): [string, string] => [id, text]),
    ...jobs.map(({ id, title }): [string, string] => [id, title]),
  ]);
}
