import type { OrderJob } from "@/lib/sheet/model";

type Job = Pick<OrderJob, "id" | "settings" | "fields" | "questions">;

/** The job at which a field stands, by the name under which its text is kept; none for a field outside of the jobs. */
export function jobOfField(name: string, jobs: readonly Job[]): string | undefined {
  const [kind = "", ...rest] = name.split(".");
  const what = rest.join(".");
  switch (kind) {
    case "note":
    case "reason":
      return jobs.find(({ id }) => id === what)?.id;
    case "found":
      return jobs.find(({ settings, fields }) => [...settings, ...fields].some(({ path }) => path === what))?.id;
    default:
      return jobs.find(({ questions }) => questions.some(({ id }) => id === what))?.id;
  }
}
