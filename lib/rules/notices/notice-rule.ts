import type { Notice } from "@/lib/plan/schema";
import type { EntryRule } from "@/lib/rules/entry";
import type { Finding, Situation } from "@/lib/rules/situation";

type Blocker = Extract<Notice, { level: "blocker" }>;

export type PlainNoticeRule = EntryRule<{ id: string; level: "warning" | "note" }>;

/** A fault that must be mended before anything else; `graveWhen` says when it is one, and otherwise it is a note. */
export type BlockerRule = EntryRule<{ id: Blocker["id"]; level: "blocker" }> & {
  graveWhen?: (situation: Situation) => Finding;
};

export type NoticeRule = PlainNoticeRule | BlockerRule;
