/** How a shared sheet stands on a technician's device: what the screens show of `WorkSync`. */
import type { PlanRef, Work } from "@/lib/work/schema";
import type { NotOurs } from "./ask";
import type { PlanDocument } from "./documents";
import type { ShareFaultCode } from "./faults";
import type { RefusalCode } from "./wire";

/** Why a sheet that was open can’t be worked on anymore. `renewed`: this link no longer opens it. */
export type Ended = "withdrawn" | "expired" | "renewed";

/** `not-ours`: something else answers in the server's place. */
export type TroubleCode = RefusalCode | ShareFaultCode | NotOurs["kind"];

export type Saving =
  | { kind: "saved" }
  | { kind: "saving" }
  /** No answer from the server; tried again by itself. */
  | { kind: "offline" }
  | { kind: "trouble"; code: TroubleCode; sentence: string };

export type OpenShare = {
  kind: "open";
  document: PlanDocument;
  plan: PlanRef;
  work: Work;
  saving: Saving;
  /** Some of the work is not on the server. */
  unsent: boolean;
  /** Whether this device could keep its copy; if not, unsent work lives in this tab only. */
  kept: boolean;
  expiresAt: string;
  epoch: number;
  ended?: Ended;
  /** The plan that the reader has seen before, when the office has changed it since. */
  seenBefore?: PlanDocument;
};

export type ShareState =
  | { kind: "opening" }
  | OpenShare
  /** Nothing to show: this device has no copy, and the server gave none. */
  | { kind: "shut"; why: Ended | "unknown" | "removed" | "offline" | TroubleCode; sentence: string };
