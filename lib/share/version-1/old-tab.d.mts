/** What of the first version's code the tests use: bundled before the work became version 2, and never built again. */

export type OldWork = {
  version: 1;
  plan: { revision: number; blob: string; document: string };
  marks: Record<string, { state: "open" | "done" | "not-applicable"; of: string; at: string }>;
  notes: Record<string, { text: string; at: string }>;
  found: Record<string, { value: string; at: string }>;
  signOff?: { signature: { name: string; firm: string; date: string } | null; at: string };
};

type OldEdit = { ok: true; work: OldWork } | { ok: false; sentence: string };
type PlanRef = OldWork["plan"];
type Keys = {
  technicianToken: Uint8Array;
  planKey: Uint8Array;
  workKey: Uint8Array;
};

type OldState = {
  kind: string;
  work?: OldWork;
  saving?: { kind: string; code?: string; sentence?: string };
  unsent?: boolean;
};

/** Its surroundings are those of today's `WorkSync`. */
export class WorkSync {
  constructor(id: Uint8Array, keys: Keys, around: unknown);
  read: () => OldState;
  start(): void;
  stop(): void;
  edit(change: (work: OldWork) => OldWork): boolean;
  tryAgain(): Promise<void>;
  storageChanged(key: string | null): void;
}

export function technicianKeys(id: Uint8Array, secret: Uint8Array): Keys;
export function emptyWork(plan: PlanRef): OldWork;
export function setMark(
  work: OldWork,
  itemId: string,
  state: "open" | "done" | "not-applicable",
  fingerprint: string,
  now: Date,
): OldWork;
export function setNote(work: OldWork, itemId: string, typed: string, now: Date): OldEdit;
export function setFound(work: OldWork, path: string, typed: string, now: Date): OldEdit;
export function sign(
  work: OldWork,
  signer: { name: string; firm: string; date: string },
  plan: PlanRef,
  now: Date,
): OldEdit;
export function mergeWork(one: OldWork, other: OldWork): OldWork;
export function itemsOf(plan: unknown): readonly { id: string; fingerprint: string }[];
export function recordText(content: unknown): string;
export function readRecordText(text: string): { kind: "ok" } | { kind: "fault"; fault: string; sentence: string };
export const workSchema: { parse(document: unknown): OldWork; safeParse(document: unknown): { success: boolean } };
