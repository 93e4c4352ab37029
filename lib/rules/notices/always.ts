import { always } from "@/lib/rules/entry";
import type { PlainNoticeRule } from "./notice-rule";

export const recommendation: PlainNoticeRule = {
  id: "recommendation",
  level: "note",
  cites: ["F4"],
  when: always,
  text: "MacPractice gives its firewall article as a recommendation only.",
};

export const responsibility: PlainNoticeRule = {
  id: "responsibility",
  level: "note",
  cites: ["F2"],
  when: always,
  text: "It is the office’s own responsibility that its network is secure.",
};

export const support: PlainNoticeRule = {
  id: "support",
  level: "note",
  cites: ["F3", "C15"],
  when: always,
  text: "MacPractice Support can’t help to set up an office’s network. Ask it what its services need; have the technician do the work.",
};

export const certification: PlainNoticeRule = {
  id: "certification",
  level: "note",
  cites: ["F1", "C17"],
  when: always,
  text: "The network’s security must be discussed with an administrator with HIPAA experience. The article says “HIPAA certified”; no government certificate of that kind exists.",
};
