import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { itemsOf, policyOf } from "@/lib/devices/policy";
import { jobsOf } from "@/lib/jobs";
import { planFor } from "@/lib/rules";
import { settledJobs } from "./settled-jobs";

const ids = (jobs: readonly { id: string }[]) => jobs.map(({ id }) => id);

function planOf(name: string) {
  const answers = offices.find((office) => office.name === name)?.document ?? { version: 1 as const };
  return { answers, plan: planFor(answers) };
}

const { plan } = planOf("Patient Portal and iPads outside, 1234 confirmed for one block");
const jobs = jobsOf(plan);

describe("what a device settles", () => {
  test("is the jobs that it does wholly, and nothing of what it does in part", () => {
    const { whole, byHand } = settledJobs(jobs, ["firewall", "closed", "in-443", "hairpin"], plan);
    expect(ids(whole)).toEqual(["job-remove-forwards", "job-forward-443"]);
    // Hardening is not among what it does.
    expect(ids(byHand)).toContain("job-firewall");
    expect(ids(settledJobs(jobs, ["firewall", "hardening"], plan).whole)).toEqual(["job-firewall"]);
    expect(ids(settledJobs(jobs, ["in-443"], plan).whole)).toEqual([]);
  });

  test("is nothing where it does nothing, though some jobs settle nothing of the plan", () => {
    expect(jobs.some(({ settles }) => settles.length === 0)).toBe(true);
    expect(settledJobs(jobs, [], plan).whole).toEqual([]);
  });

  test("comes after what must be done before it", () => {
    const { first } = settledJobs(jobs, ["in-443", "hairpin", "firewall", "hardening", "closed"], plan);
    expect(ids(first)).toEqual(
      expect.arrayContaining(["job-back-up-router", "job-default-user", "job-server-address"]),
    );
    expect(ids(first)).not.toContain("job-firewall");
    expect(ids(settledJobs(jobs, ["closed"], plan).first)).not.toContain("job-default-user");
  });

  test("is never a job of the office, of a test, or one with a row that it leaves out, for any answers", () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const random = planFor(answers);
        const { forwards, outbound } = policyOf(answers, random);
        const does = [
          "firewall" as const,
          "closed" as const,
          ...forwards.map(({ item }) => item),
          ...(outbound ? ["outbound" as const] : []),
        ];
        const items = itemsOf(does, random);
        for (const job of settledJobs(jobsOf(random), does, random).whole) {
          expect(job.who).toBe("technician");
          expect(job.phase).toBe("set");
          expect(job.settles.filter((id) => !items.has(id))).toEqual([]);
          expect(job.answers.length === 0 || job.doneAnswers).toBeTruthy();
        }
      }),
    ));
});
