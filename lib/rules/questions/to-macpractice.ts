import { found, rowFinding } from "@/lib/rules/situation";
import type { QuestionRule } from "./question-rule";

export const ask1234: QuestionRule = {
  id: "ask-1234",
  to: "macpractice",
  cites: ["C1"],
  when: ({ inbound }) => {
    const held = inbound.find((row) => row.id === "in-1234" && row.action === "hold");
    return held && rowFinding(inbound, held.id);
  },
  text: "Does our Patient Portal need to reach port 1234 on our server from the internet? If so, from which addresses or networks (written like 198.51.100.0/24, none wider than /24), and is the traffic encrypted? One of your articles says to block the port, another to check that it can be reached. Please answer in writing.",
};

export const ask443Hosted: QuestionRule = {
  id: "ask-443-hosted",
  to: "macpractice",
  cites: ["E4", "C13"],
  when: ({ features }) => found(features.patientPortal === "yes", "features.patientPortal"),
  text: "You host the Patient Portal’s website. Does it, or do patients’ browsers, still need to reach port 443 on our own server, and from which addresses? Is the Portal what the firewall article calls the Patient Web interface?",
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
      features.mobile === "outside" && features.patientPortal !== "yes" && internet.externalAddress !== "static",
      "features.mobile",
      "features.patientPortal",
      "internet.externalAddress",
    ),
  text: "We use iPads or iPhones away from the office and have no static outside address. You describe dynamic DNS only for the Patient Portal: does it also work for iPads and iPhones?",
};

export const askServerManagement: QuestionRule = {
  id: "ask-server-management",
  to: "macpractice",
  cites: ["C19"],
  when: ({ features }) =>
    found(
      features.remoteAccess === "yes" && (features.remoteNeeds ?? []).includes("server-management"),
      "features.remoteAccess",
      "features.remoteNeeds",
    ),
  text: "Can the Server Management App be used through a VPN? One of your articles says to use a VPN for it, another that it works only on the same local network.",
};

export const askDropBox: QuestionRule = {
  id: "ask-drop-box",
  to: "macpractice",
  cites: ["E16"],
  when: ({ features }) => found(features.dropBox === "yes", "features.dropBox"),
  text: "Does the Drop Box still use AFP on port 548, to which host, and is it encrypted? What do you offer for Macs that can no longer use AFP?",
};
