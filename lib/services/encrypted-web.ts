import type { Answers } from "@/lib/answers";
import type { InboundRule, Reason } from "@/lib/plan/schema";
import { foundOpen } from "./held";
import { portalFails, portalMayFail } from "./portal-words";
import { type InboundService, inboundRow } from "./service";
import { webOpening } from "./web-opening";

type Words = Omit<Reason, "because">;

const forDevices: Words = {
  text: "iPads or iPhones are used away from the office. For that the article opens the encrypted web service and forwards it to the MacPractice server.",
  cites: ["F17", "F20", "F21"],
  without: "iPads and iPhones away from the office can’t reach the server",
  instead: "iPads and iPhones used in the office alone or, in our judgement, through a VPN",
};

const portalToo: Reason = {
  text: "The Patient Portal is used too. The article opens this service for a “Patient Web interface” used from outside, which may be the Portal.",
  because: ["features.patientPortal", "features.mobile"],
  cites: ["F17", "F20", "F21", "C13"],
  ...portalMayFail,
};

const forPortal: Record<"office-site" | "confirmed" | "limited", Omit<Words, "cites">> = {
  "office-site": {
    text: "Patients sign in on the office’s own server. In our reading that is the “Patient Web interface” for which the article opens this service and forwards it to the server.",
    without: "patients can’t sign in from outside, in our reading",
    instead: "a Portal that MacPractice hosts, once MacPractice answers that it does not need this port",
  },
  confirmed: {
    text: "MacPractice answered that the Patient Portal needs this service from outside.",
    ...portalFails,
  },
  limited: {
    text: "MacPractice answered that the Patient Portal needs this service from outside, and from which networks. Only those may reach it.",
    ...portalFails,
  },
};

const held: Words = {
  text: `The article opens this service for a “Patient Web interface”. A Portal that MacPractice hosts may not need it. It stays closed unless MacPractice answers that it is needed, or the office finds that patients sign in on its own server. ${foundOpen}`,
  cites: ["C13", "F17", "F20", "E4"],
  ...portalMayFail,
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
      const words = forPortal[source ? "limited" : opening.grounds];
      const reason: Reason = { ...words, because, cites: ["F17", "F20", "F21", "C13"] };
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
