import type { Answers } from "@/lib/answers";
import type { AddressingEntry, Reason } from "@/lib/plan/schema";
import { groupsOf } from "@/lib/rules/situation";

type Need = Pick<AddressingEntry, "need"> & { reason: Reason };

export function externalStatic(answers: Answers): AddressingEntry {
  const { internet } = groupsOf(answers);
  const { need, reason } = needOf(answers);
  const { status, text, cites } = standing(internet.externalAddress);
  const standingReason: Reason = { text, because: ["internet.externalAddress"], cites };
  return {
    id: "external-static",
    need,
    status,
    ...(internet.externalIp && { value: internet.externalIp }),
    reasons: [reason, standingReason],
  };
}

function needOf(answers: Answers): Need {
  const { features } = groupsOf(answers);
  if (features.mobile === "outside") {
    return {
      need: "required",
      reason: {
        text: "iPads and iPhones away from the office reach it by its outside address. The article requires a static one for them to work reliably.",
        because: ["features.mobile"],
        cites: ["F57", "F61", "C2"],
      },
    };
  }
  if (features.patientPortal === "yes") {
    return {
      need: "recommended",
      reason: {
        text: "The Patient Portal finds the office by its outside address. One passage requires a static one, another recommends it and allows dynamic DNS instead.",
        because: ["features.patientPortal", "features.mobile"],
        cites: ["F57", "F61", "C2"],
      },
    };
  }
  if (features.mobile === "inside") {
    return {
      need: "not-required",
      reason: {
        text: "iPads and iPhones are used only inside, where the outside address plays no part. The article asks for a static one without saying whether inside use counts; that it does not is our judgement.",
        because: ["features.patientPortal", "features.mobile"],
        cites: ["F55", "C3"],
      },
    };
  }
  return {
    need: "not-required",
    reason: {
      text: "No answer says that the Patient Portal, iPads or iPhones reach the office from outside, so its outside address may change.",
      because: ["features.patientPortal", "features.mobile"],
      cites: ["F55"],
    },
  };
}

type Standing = Pick<AddressingEntry, "status"> & Pick<Reason, "text" | "cites">;

function standing(externalAddress: string | undefined): Standing {
  switch (externalAddress) {
    case "static":
      return {
        status: "met",
        text: "The office has a static outside address, which the provider keeps the same.",
        cites: ["F55", "F63"],
      };
    case "dynamic":
      return {
        status: "unmet",
        text: "The outside address is dynamic and can change at any time.",
        cites: ["F55", "F56"],
      };
    default:
      return {
        status: "unknown",
        text: "Nobody has said yet whether the outside address is static. Unless the office asked and pays for a static one, it is most likely dynamic.",
        cites: ["F55", "F56"],
      };
  }
}
