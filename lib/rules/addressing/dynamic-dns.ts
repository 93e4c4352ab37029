import type { Answers } from "@/lib/answers";
import type { AddressingEntry, Reason } from "@/lib/plan/schema";
import { groupsOf, isOpen } from "@/lib/rules/situation";

const cites: Reason["cites"] = ["F62", "F64", "F69", "F74"];

export function dynamicDns(answers: Answers): AddressingEntry {
  const { internet } = groupsOf(answers);
  const { need, reason } = needOf(answers);
  return {
    id: "dynamic-dns",
    need,
    status: statusOf(answers, need),
    ...(internet.ddnsHostname && { value: internet.ddnsHostname }),
    reasons: [reason, standing(answers)],
  };
}

function needOf(answers: Answers): { need: AddressingEntry["need"]; reason: Reason } {
  const { features, internet } = groupsOf(answers);
  if (features.patientPortal !== "yes") {
    return {
      need: "not-required",
      reason: {
        text: "Dynamic DNS stands in for a static outside address, and only for the Patient Portal. No answer says that the Portal is used.",
        because: ["features.patientPortal"],
        cites,
      },
    };
  }
  if (internet.externalAddress === "static") {
    return {
      need: "not-required",
      reason: {
        text: "Dynamic DNS would stand in for a static outside address. The office has a static one.",
        because: ["features.patientPortal", "internet.externalAddress"],
        cites,
      },
    };
  }
  const because: Reason["because"] = ["features.patientPortal", "internet.externalAddress", "internet.staticIpPlan"];
  if (internet.staticIpPlan === "decline") {
    return {
      need: "required",
      reason: {
        text: "The office uses the Patient Portal and has decided against a static address, so dynamic DNS must keep its host name pointing at the right address.",
        because,
        cites,
      },
    };
  }
  return {
    need: "alternative",
    reason: {
      text: "The office uses the Patient Portal and has no static address yet. Dynamic DNS is the way to do without one.",
      because,
      cites,
    },
  };
}

function isKnown(answers: Answers): boolean {
  const { ddnsHostname, ddnsUpdater } = groupsOf(answers).internet;
  return ddnsHostname !== undefined && !isOpen(ddnsUpdater);
}

function statusOf(answers: Answers, need: AddressingEntry["need"]): AddressingEntry["status"] {
  if (isKnown(answers)) return "met";
  return need === "required" ? "unmet" : "unknown";
}

function standing(answers: Answers): Reason {
  const text = isKnown(answers)
    ? "The host name is known, and so is what keeps it up to date."
    : "The host name, or what keeps it up to date, has not been named yet.";
  return { text, because: ["internet.ddnsHostname", "internet.ddnsUpdater"], cites: ["F70", "F71"] };
}
