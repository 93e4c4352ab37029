import { always } from "@/lib/rules/entry";
import type { PlainNoticeRule } from "./notice-rule";

export const recommendation: PlainNoticeRule = {
  id: "recommendation",
  level: "note",
  cites: ["F4"],
  when: always,
  text: "MacPractice gives its article as a recommendation. The technician who knows the office has the last word.",
};

export const responsibility: PlainNoticeRule = {
  id: "responsibility",
  level: "note",
  cites: ["F2"],
  when: always,
  text: "Keeping the network safe is the office’s own responsibility.",
};

export const support: PlainNoticeRule = {
  id: "support",
  level: "note",
  cites: ["F3", "C15"],
  when: always,
  text: "MacPractice Support answers questions about its services but sets up no office’s network. Ask what is needed; have the technician do it.",
};

export const certification: PlainNoticeRule = {
  id: "certification",
  level: "note",
  cites: ["F1", "C17"],
  when: always,
  text: "Work with an administrator who has experience with HIPAA. The article says “HIPAA certified”; no government certificate of that kind exists.",
};
