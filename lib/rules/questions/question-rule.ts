import type { Recipient } from "@/lib/plan/schema";
import type { EntryRule } from "@/lib/rules/entry";

export type QuestionRule = EntryRule<{ id: string; to: Recipient }>;
