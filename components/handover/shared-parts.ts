import { laterPart } from "@/components/ui/later";
import { prepareBook } from "./book";

/** The cryptography of links, and what was done on a shared sheet. */
export const sharedParts = {
  liveLink: laterPart(() => import("./live-link").then(({ LiveLink }) => LiveLink)),
  progress: laterPart(() => import("./progress-step").then(({ ProgressStep }) => ProgressStep)),
  record: laterPart(() => import("./record-step").then(({ RecordStep }) => RecordStep)),
  urgent: laterPart(() => import("./urgent").then(({ Urgent }) => Urgent)),
  order: laterPart(() => import("@/components/sheet/shared-order").then(({ SharedOrder }) => SharedOrder)),
};

/** Brings what an office with a link shows, so that it stands there at once. */
export const prepareShared = () =>
  Promise.all([...Object.values(sharedParts).map(({ prepare }) => prepare()), prepareBook()]);
