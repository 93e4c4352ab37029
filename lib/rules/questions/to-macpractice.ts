import { addressingEntry, found, held, type Situation, usesRemotely } from "@/lib/rules/situation";
import { webForwarded } from "@/lib/rules/web";
import type { QuestionRule } from "./question-rule";

/** Where the answer may stand already (E23). */
const lookFirst =
  "Your page on setting up the Patient Portal (helpdesk.macpractice.net/hc/en-us/articles/218878477, section on router and port forwarding) may answer this; we look there first.";

export const ask1234: QuestionRule = {
  id: "ask-1234",
  to: "macpractice",
  cites: ["C1", "E23"],
  when: (situation) => held(situation, "in-1234"),
  text: `Does our Patient Portal need to reach port 1234 on our server from the internet? If so, from which addresses or networks (written like 198.51.100.0/24, none wider than /24), and is the traffic encrypted? One of your articles says to block the port, another to check that it can be reached. Please answer in writing. ${lookFirst}`,
};

export const ask443Hosted: QuestionRule = {
  id: "ask-443-hosted",
  to: "macpractice",
  cites: ["E4", "C13", "E23"],
  when: (situation) => held(situation, "in-443"),
  text: `Does our Patient Portal need port 443 on our own server to be reached from the internet? If so, from anywhere, or from which networks? Is the Portal what your firewall article calls the Patient Web interface? ${lookFirst}`,
};

export const ask80: QuestionRule = {
  id: "ask-80",
  to: "macpractice",
  cites: ["C5", "F16", "F21"],
  when: webForwarded,
  text: "Your firewall article forwards “these ports”, 80 as well as 443. Of the two we open only 443. Does anything that we use need port 80 from outside?",
};

export const ask1234Encryption: QuestionRule = {
  id: "ask-1234-encryption",
  to: "macpractice",
  cites: ["C1", "F13"],
  when: ({ inbound, confirmations }) => {
    const open = inbound.some(({ id, action }) => id === "in-1234" && action === "forward");
    const { encrypted = "unsure" } = confirmations.messageServer ?? {};
    return found(
      open && encrypted === "unsure",
      "features.patientPortal",
      "confirmations.messageServer.answer",
      "confirmations.messageServer.sources",
      "confirmations.messageServer.encrypted",
    );
  },
  text: "You told us that port 1234 is needed for the Patient Portal. Your firewall article calls its service not encrypted: is what passes through it encrypted by now?",
};

export const askStaticNeeded: QuestionRule = {
  id: "ask-static-needed",
  to: "macpractice",
  cites: ["F59", "C2"],
  when: (situation) => {
    const { features } = situation;
    const uses = features.patientPortal === "yes" || features.mobile === "outside";
    const isMet = addressingEntry(situation, "external-static").status === "met";
    return found(uses && !isMet, "features.patientPortal", "features.mobile", "internet.externalAddress");
  },
  text: ({ features }) =>
    `Do we need a static external address for what we use (${usedFromOutside(features)})? Your article says “require” in one place, ${features.patientPortal === "yes" ? "“recommends” in another" : "then that we “may” have to ask our internet provider for one"}, and that you can tell us.`,
};

function usedFromOutside({ patientPortal, mobile }: Situation["features"]): string {
  const devices = "iPads and iPhones away from the office";
  if (mobile !== "outside") return "the Patient Portal";
  return patientPortal === "yes" ? `the Patient Portal, and ${devices}` : devices;
}

export const askRemoteClient: QuestionRule = {
  id: "ask-remote-client",
  to: "macpractice",
  cites: ["C20", "F14"],
  when: (situation) => usesRemotely(situation, "client"),
  text: "Our staff use the MacPractice program from outside through a VPN. Which ports of the server does it need: 3306 alone, or 1234, 26700 or 41853 too?",
};

export const askMobileStatic: QuestionRule = {
  id: "ask-mobile-static",
  to: "macpractice",
  cites: ["C3"],
  when: ({ features }) => found(features.mobile === "inside", "features.mobile"),
  text: "We use iPads or iPhones only inside the office. Are we right that they need neither an opening in the firewall nor a static outside address?",
};

export const askDdnsMobile: QuestionRule = {
  id: "ask-ddns-mobile",
  to: "macpractice",
  cites: ["C4"],
  when: ({ features, internet }) =>
    found(
      features.mobile === "outside" && internet.externalAddress !== "static",
      "features.mobile",
      "internet.externalAddress",
    ),
  text: "We use iPads or iPhones away from the office and have no static outside address. You describe dynamic DNS only for the Patient Portal: does it also work for iPads and iPhones?",
};

export const askServerManagement: QuestionRule = {
  id: "ask-server-management",
  to: "macpractice",
  cites: ["C19"],
  when: (situation) => usesRemotely(situation, "server-management"),
  text: "Can the Server Management App be used through a VPN? One of your articles says to use a VPN for it, another page that it works only on the same local network.",
};

export const askDropBox: QuestionRule = {
  id: "ask-drop-box",
  to: "macpractice",
  cites: ["E16"],
  when: ({ features }) => found(features.dropBox === "yes", "features.dropBox"),
  text: "Does the Drop Box still use AFP on port 548, to which host, and is it encrypted? What do you offer for Macs that can no longer use AFP?",
};
