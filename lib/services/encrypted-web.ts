import type { Answers } from "@/lib/answers";
import type { InboundRule, Reason } from "@/lib/plan/schema";
import { foundOpen } from "./held";
import { type InboundService, inboundRow } from "./service";
import { webOpening } from "./web-opening";

const forDevices: Pick<Reason, "text" | "cites"> = {
  text: "iPads or iPhones are used away from the office. For that the article opens the encrypted web service and forwards it to the MacPractice server.",
  cites: ["F17", "F20", "F21"],
};

const portalToo: Reason = {
  text: "The Patient Portal is used too. The article opens this service for a “Patient Web interface” used from outside, which may be the Portal.",
  because: ["features.patientPortal", "features.mobile"],
  cites: ["F17", "F20", "F21", "C13"],
};

const portalTexts = {
  "office-site":
    "Patients sign in on the office’s own server. In our reading that is the “Patient Web interface” for which the article opens this service and forwards it to the server.",
  confirmed: "MacPractice answered that the Patient Portal needs this service from outside.",
  limited:
    "MacPractice answered that the Patient Portal needs this service from outside, and from which networks. Only those may reach it.",
} as const;

const held: Pick<Reason, "text" | "cites"> = {
  text: `The article opens this service for a “Patient Web interface”. A Portal that MacPractice hosts may not need it. It stays closed unless MacPractice answers that it is needed, or the office finds that patients sign in on its own server. ${foundOpen}`,
  cites: ["C13", "F17", "F20", "E4"],
};

function rowOf(answers: Answers): InboundRule {
  const base = inboundRow(443, "encrypted-web");
  const target = { host: "server", address: answers.server?.address ?? null, port: 443 } as const;
  const opening = webOpening(answers);
  const { because } = opening;
  switch (opening.state) {
    case "mobile": {
      const more = answers.features?.patientPortal === "yes" ? [portalToo] : [];
      return { ...base, action: "forward", target, reasons: [{ ...forDevices, because }, ...more] };
    }
    case "portal": {
      const [source, ...more] = opening.sources;
      const text = source ? portalTexts.limited : portalTexts[opening.grounds];
      const reason: Reason = { text, because, cites: ["F17", "F20", "F21", "C13"] };
      return {
        ...base,
        action: "forward",
        target,
        ...(source && { sources: [source, ...more] }),
        reasons: [reason],
      };
    }
    case "held":
      return { ...base, action: "hold", target, question: "ask-443-hosted", reasons: [{ ...held, because }] };
    case "not-needed":
      return {
        ...base,
        action: "block",
        reasons: [
          {
            text: "MacPractice answered that its Patient Portal does not need this service from outside, and no iPad or iPhone does by the answers. So it stays closed.",
            because,
            cites: ["C13", "F17", "F20"],
          },
        ],
      };
    case "unused":
      return {
        ...base,
        action: "block",
        reasons: [
          {
            text: "The article opens this service only for the “Patient Web interface”, or for iPads and iPhones, used from outside the office. No answer says that either is used from outside.",
            because,
            cites: ["F10", "F17", "F20"],
          },
        ],
      };
  }
}

export const encryptedWeb: InboundService = {
  id: "encrypted-web",
  name: "Encrypted Web Service",
  encrypted: "yes",
  row: rowOf,
};
