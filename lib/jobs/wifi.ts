import type { JobDefinition } from "./job";
import { blockersOf, hasTask } from "./parts";

export const wifi: JobDefinition = {
  id: "job-wifi",
  of: (plan) =>
    hasTask(plan, "replace-wifi-security")
      ? {
          phase: "set",
          who: "technician",
          title: "Move the Wi-Fi to WPA2 or WPA3, with a good, long, new password",
          settings: [],
          lines: ["Turn off what it uses today. Our advice: better WPA3, no TKIP."],
          settles: ["replace-wifi-security", ...blockersOf(plan, "wifi-unsafe")],
          answers: [],
        }
      : undefined,
};
