import type { JobDefinition } from "./job";
import { blockersOf, hasTask } from "./parts";

export const wifi: JobDefinition = {
  id: "job-wifi",
  of: (plan) =>
    hasTask(plan, "replace-wifi-security")
      ? {
          phase: "set",
          who: "technician",
          title: "Protect the Wi-Fi with WPA2 or WPA3 and a good, long password",
          settings: [],
          lines: ["No TKIP, never WEP, never an open network."],
          settles: ["replace-wifi-security", ...blockersOf(plan, "wifi-unsafe")],
          answers: [],
        }
      : undefined,
};
