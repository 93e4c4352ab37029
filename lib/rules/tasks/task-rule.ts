import type { Task } from "@/lib/plan/schema";
import type { EntryRule } from "@/lib/rules/entry";

export type TaskRule = EntryRule<{ id: string; who: Task["who"] }>;
