import { addressingEntry } from "@/lib/rules/situation";
import type { PlainNoticeRule } from "./notice-rule";

export const ddnsDepends: PlainNoticeRule = {
  id: "ddns-depends",
  level: "warning",
  cites: ["F65", "F66", "F67", "F68", "F75"],
  when: (situation) => {
    const { need } = addressingEntry(situation, "dynamic-dns");
    return need === "not-required" ? undefined : { because: ["features.patientPortal", "internet.externalAddress"] };
  },
  text: "With dynamic DNS the Portal depends on the DNS provider’s outages. Know its reporting procedures, scheduled outages and terms before choosing it. MacPractice can’t configure or support dynamic DNS, or recommend a provider; and it does not replace port forwarding.",
};
