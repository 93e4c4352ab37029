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
  text: "With dynamic DNS the Portal depends on the DNS provider: read its terms, its planned outages and how it reports trouble first. MacPractice neither recommends a provider nor sets this up, and the port forward is needed all the same.",
};
