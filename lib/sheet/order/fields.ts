import type { JobId } from "@/lib/jobs";
import { blankFor } from "@/lib/sheet/blank";
import type { SheetInput } from "@/lib/sheet/input";
import type { OrderValue } from "@/lib/sheet/model";
import type { FoundPath, SiteText } from "@/lib/work/schema";

/** What is written down at a job; without a path it is a line on paper only. */
type JobField = {
  id: string;
  label: string;
  path?: FoundPath | SiteText;
  /** What is written there is the job's note: a line as long as there is none. */
  isNote?: true;
};

const fields: Partial<Record<JobId, readonly JobField[]>> = {
  "job-back-up-router": [
    { id: "router.model", label: "Router’s make and model", path: "router.model" },
    { id: "router.backupFile", label: "Backup file’s name or place", path: "router.backupFile" },
  ],
  "job-read-internet-address": [
    { id: "internet.routerWanIp", label: "Router’s internet address", path: "internet.routerWanIp" },
  ],
  "job-remove-forwards": [{ id: "job-remove-forwards-were", label: "What was there", isNote: true }],
  "job-certificate": [{ id: "job-certificate-on", label: "Installed on, renewed by" }],
  "job-test-from-outside": [{ id: "test.from", label: "Tested from", path: "test.from" }],
  "job-later": [{ id: "job-later-day", label: "Agreed for" }],
};

export function fieldsOf(job: JobId, input: SheetInput): OrderValue[] {
  const hasNote = Boolean(input.work?.job(job).note);
  const written = (fields[job] ?? [])
    .filter(({ isNote }) => !(isNote && hasNote))
    .map(({ id, label, path }) => ({ id, label, ...(path && blankFor(path, input)) }));
  return job === "job-read-internet-address" ? [...alreadyRead(input), ...written] : written;
}

/** What the office has read there before, to be held against what is read now; where it must be some address, the job says so. */
function alreadyRead({ answers, plan }: SheetInput): OrderValue[] {
  const value = answers.internet?.routerWanIp;
  const outside = plan.addressing.find(({ id }) => id === "external-static");
  if (!value || (outside?.status === "met" && outside.value === value)) return [];
  return [{ id: "internet.routerWanIp-answered", label: "By the answers", value }];
}
