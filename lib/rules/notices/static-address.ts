import { found } from "@/lib/rules/situation";
import type { PlainNoticeRule } from "./notice-rule";

export const staticDeclined: PlainNoticeRule = {
  id: "static-declined",
  level: "warning",
  cites: ["F57", "C2", "C4"],
  when: ({ features, internet }) =>
    found(
      features.mobile === "outside" && internet.externalAddress !== "static" && internet.staticIpPlan === "decline",
      "features.mobile",
      "internet.externalAddress",
      "internet.staticIpPlan",
    ),
  text: "iPads and iPhones away from the office require an outside address that stays, to work reliably; the office means to keep one that changes. There are two ways out: get a static address, or use iPads and iPhones only in the office.",
};
