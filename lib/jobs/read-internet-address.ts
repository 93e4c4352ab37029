import type { Plan } from "@/lib/plan";
import { askingItems } from "./asks";
import type { JobDefinition } from "./job";
import { address, blockersOf, hasNotice, hasTask, inboundBy, questionsOf } from "./parts";

/** Whether anything is reached from the internet, a VPN included, or may turn out to be. */
function matters(plan: Plan): boolean {
  const reached = inboundBy(plan, "forward").length + inboundBy(plan, "hold").length > 0;
  const mayBe = questionsOf(plan, "ask-patient-portal", "ask-mobile", "ask-mail-server").length > 0;
  return reached || mayBe || hasTask(plan, "set-up-vpn") || askingItems(plan).includes("external-static");
}

/** Reading an address mends nothing: where the office knows already that it is no public one, the job is to get one. */
function fault(blockers: readonly string[]): string | undefined {
  if (blockers.includes("nat-carrier"))
    return "It is behind carrier-grade NAT today. The provider must give it a public address.";
  if (blockers.includes("nat-double"))
    return "It has a private one today. The device in front must pass everything on, in bridge mode for example.";
  return undefined;
}

export const readInternetAddress: JobDefinition = {
  id: "job-read-internet-address",
  of: (plan) => {
    if (!matters(plan)) return undefined;
    const outside = address(plan, "external-static");
    const isStatic = outside?.status === "met" && outside.need !== "not-required";
    const blockers = blockersOf(plan, "nat-carrier", "nat-double");
    const known = fault(blockers);
    const isExample = hasNotice(plan, "example-address");
    return {
      phase: "before",
      who: "technician",
      title: known
        ? "Get the router a public internet (WAN) address before anything is opened"
        : "Read the router’s internet (WAN) address",
      settings: isStatic && outside.value && !isExample ? [{ label: "Must be", value: outside.value }] : [],
      lines: [
        ...(known ? [known] : []),
        ...(hasNotice(plan, "address-mismatch")
          ? ["By the answers the internet sees another address than the router reports: find out why."]
          : []),
        ...(isStatic && isExample
          ? ["The outside address in the answers is only an example: ask for the real one."]
          : []),
      ],
      settles: [...blockers, ...(isStatic ? ["external-static"] : [])],
      answers: [],
    };
  },
};
