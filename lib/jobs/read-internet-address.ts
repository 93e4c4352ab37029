import type { Plan } from "@/lib/plan";
import { askingItems } from "./asks";
import type { JobDefinition } from "./job";
import { address, blockersOf, inboundBy, questionsOf } from "./parts";

/** Whether anything is reached from the internet, or may turn out to be. */
function matters(plan: Plan): boolean {
  const reached = inboundBy(plan, "forward").length + inboundBy(plan, "hold").length > 0;
  const mayBe = questionsOf(plan, "ask-patient-portal", "ask-mobile", "ask-mail-server").length > 0;
  return reached || mayBe || askingItems(plan).includes("external-static");
}

export const readInternetAddress: JobDefinition = {
  id: "job-read-internet-address",
  of: (plan) => {
    if (!matters(plan)) return undefined;
    const outside = address(plan, "external-static");
    const isStatic = outside?.status === "met" && outside.need !== "not-required";
    return {
      phase: "before",
      who: "technician",
      title: "Read the router’s internet (WAN) address",
      settings: isStatic && outside.value ? [{ label: "Must be", value: outside.value }] : [],
      lines: [],
      settles: [...blockersOf(plan, "nat-carrier", "nat-double"), ...(isStatic ? ["external-static"] : [])],
      answers: [],
    };
  },
};
