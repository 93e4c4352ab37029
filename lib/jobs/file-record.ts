import type { Plan } from "@/lib/plan";
import type { JobDefinition, Setting } from "./job";
import { address, hasNotice, hasTask, tasksOf } from "./parts";

/** What the task to tell MacPractice names: a static address that is known, else the host name. */
function portalAddress(plan: Plan): Setting[] {
  const outside = address(plan, "external-static");
  const isExample = hasNotice(plan, "example-address");
  const fixed = outside?.status === "met" && !isExample ? outside.value : undefined;
  const value = fixed ?? address(plan, "dynamic-dns")?.value;
  return value ? [{ label: "Portal’s address", value }] : [];
}

export const fileRecord: JobDefinition = {
  id: "job-file-record",
  of: (plan) => {
    const tells = hasTask(plan, "tell-macpractice-address");
    return {
      phase: "later",
      who: "office",
      title: tells ? "File the signed sheet, and give MacPractice the Portal’s address" : "File the signed sheet",
      settings: tells ? portalAddress(plan) : [],
      lines: tells && portalAddress(plan).length === 0 ? ["The Portal’s address is still to be found."] : [],
      settles: tasksOf(plan, "tell-macpractice-address", "keep-record"),
      answers: [],
    };
  },
};
