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
        text: "The article describes dynamic DNS for the Patient Portal of an office without a static outside address. No answer says that the Portal is used.",
        because: ["features.patientPortal"],
        cites,
      },
    };
  }
  if (internet.externalAddress === "static") {
    return {
      need: "not-required",
      reason: {
        text: "Dynamic DNS is for an office without a static outside address. This office has one.",
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
        text: "The office uses the Patient Portal and has decided against a static address. Then the article asks for dynamic DNS, which keeps a host name pointing at the right address.",
        because,
        cites,
      },
    };
  }
  return {
    need: "alternative",
    reason: {
      text: "The office uses the Patient Portal and has not said that its address is static. Dynamic DNS is the article’s way to do without a static one.",
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
  const { ddnsHostname } = groupsOf(answers).internet;
  const text = isKnown(answers)
    ? "The host name is known, and so is what keeps it up to date."
    : ddnsHostname === undefined
      ? "No host name has been named yet."
      : "What keeps the host name up to date has not been named yet.";
  return { text, because: ["internet.ddnsHostname", "internet.ddnsUpdater"], cites: ["F70", "F71"] };
}
