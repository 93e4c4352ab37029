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
    { id: "router.backupFile", label: "Backup file", path: "router.backupFile" },
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
  return (fields[job] ?? [])
    .filter(({ isNote }) => !(isNote && hasNote))
    .map(({ id, label, path }) => ({ id, label, ...(path && blankFor(path, input)) }));
}
