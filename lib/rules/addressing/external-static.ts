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
        text: "iPads or iPhones are used away from the office. The article says that they “require” a static outside address to work reliably; the next sentence says that using them “may require” asking the provider for one.",
        because: ["features.mobile"],
        cites: ["F57", "F58", "C2"],
      },
    };
  }
  if (features.patientPortal === "yes") {
    return {
      need: "recommended",
      reason: {
        text: "The Patient Portal is used. One passage requires a static outside address for it to work reliably, another recommends one and describes dynamic DNS for those who go without.",
        because: ["features.patientPortal", "features.mobile"],
        cites: ["F57", "F61", "C2"],
      },
    };
  }
  if (features.mailServer === "in-house") {
    return {
      need: "recommended",
      reason: {
        text: "The office runs its own mail server, which others find by the outside address. Unless it was asked and paid for, that address is most likely dynamic and can change; that a static one is better here is our judgement.",
        because: ["features.patientPortal", "features.mobile", "features.mailServer"],
        cites: ["F8", "F56"],
      },
    };
  }
  if (features.mobile === "inside") {
    return {
      need: "not-required",
      reason: {
        text: "iPads and iPhones are used only inside. The article requires a static outside address for them to work reliably, without saying whether inside use counts; that it does not is our judgement.",
        because: ["features.patientPortal", "features.mobile", "features.mailServer"],
        cites: ["F57", "F55", "C3"],
      },
    };
  }
  return {
    need: "not-required",
    reason: {
      text: "By the answers, neither the Patient Portal, iPads or iPhones nor mail reaches the office from outside, so nothing here needs an outside address that stays.",
      because: ["features.patientPortal", "features.mobile", "features.mailServer"],
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
        text: "The office has a static outside address.",
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
