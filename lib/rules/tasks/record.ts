import { always } from "@/lib/rules/entry";
import type { TaskRule } from "./task-rule";

export const keepRecord: TaskRule = {
  id: "keep-record",
  who: "office",
  cites: ["E20"],
  when: always,
  text: "File the signed sheet with the office’s security records, keep it for six years, and go through it again by the review date.",
};
