/**
 * A job is what one person does in one go. The plan says what must hold; its jobs say what to do about it, in the order in
 * which it is done, and name what of the plan is settled by it.
 */
import type { AnswerPath } from "@/lib/answers";
import type { InboundRule, Plan } from "@/lib/plan";

export const phases = ["before", "set", "test", "later"] as const;

/** “Later” does not belong to this visit, and never holds up its signature. */
export type Phase = (typeof phases)[number];

export type JobId = `job-${string}`;

/** The answers without which a value to type is not known yet. */
type SettingPath = Extract<AnswerPath, "server.address" | "server.mailServerAddress" | "internet.ddnsHostname">;

/**
 * A value to be typed just so; or, where the office did not know it, the answer that is found on site. `copy` is what a copy
 * button gives where that is not the value; "" for none.
 */
export type Setting =
  | { label: string; value: string; copy?: string }
  | { label: string; path: SettingPath; suffix?: string };

/** What the test from outside must find over IPv4; over IPv6 every port is closed. */
export type PortTest = { item: InboundRule["id"]; port: number; must: "open" | "closed" };

export type Job = {
  id: JobId;
  phase: Phase;
  who: "technician" | "office";
  /** An instruction of at most 14 words. */
  title: string;
  settings: readonly Setting[];
  /** What to mind, and what must be seen afterwards: short sentences, for the one who does it. */
  lines: readonly string[];
  /** The ids of the plan's rows, addresses, tasks and blockers that are settled by it, each by one job alone. */
  settles: readonly string[];
  /** The ids of the technician's questions that its result answers. */
  answers: readonly string[];
  /** Having done it is the answer: the firewall is on. Otherwise they want words of their own, for a tick is no answer. */
  doneAnswers?: true;
  ports?: readonly PortTest[];
};

export type JobDefinition = {
  id: JobId;
  /** What must be done before it, where that is among the jobs. */
  after?: readonly JobId[];
  /** Nothing where the plan does not call for it. */
  of: (plan: Plan) => Omit<Job, "id"> | undefined;
};
