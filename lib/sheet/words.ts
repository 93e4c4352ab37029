/** The words of the sheet for the plan's codes, each in one place. */
import type { AddressingEntry, Notice, Recipient, Rule } from "@/lib/plan/schema";
import type { ActionTone, Cell } from "./model";

const actions: Record<Rule["action"], { tone: ActionTone; word: string }> = {
  forward: { tone: "open", word: "Open" },
  block: { tone: "closed", word: "Closed" },
  hold: { tone: "hold", word: "Hold" },
  allow: { tone: "allow", word: "Allow" },
};

export function actionCell(action: Rule["action"], note?: string): Cell {
  return { kind: "action", ...actions[action], ...(note && { note }) };
}

export const actionWord = (action: Rule["action"]): string => actions[action].word;

const needs: Record<AddressingEntry["need"], { tone: ActionTone; word: string }> = {
  required: { tone: "required", word: "Required" },
  recommended: { tone: "recommended", word: "Recommended" },
  alternative: { tone: "recommended", word: "Alternative" },
  "not-required": { tone: "neutral", word: "Not required" },
};

export function needCell(need: AddressingEntry["need"]): Cell {
  return { kind: "action", ...needs[need] };
}

export const needWord = (need: AddressingEntry["need"]): string => needs[need].word;

const addresses: Record<AddressingEntry["id"], string> = {
  "external-static": "Static outside (public) address",
  "dynamic-dns": "Dynamic DNS",
  "server-address": "Fixed address of the MacPractice server",
  "mail-server-address": "Fixed address of the mail server",
};

export const addressName = (id: AddressingEntry["id"]): string => addresses[id];

export const statusWords: Record<AddressingEntry["status"], string> = {
  met: "In place",
  unmet: "Not in place",
  unknown: "Not known",
};

export const noticeWords: Record<Notice["level"], string> = {
  blocker: "Fix first",
  warning: "Watch out",
  note: "Note",
};

export const recipientWords: Record<Recipient, string> = {
  macpractice: "MacPractice Support",
  isp: "the internet provider",
  technician: "the technician",
  clearinghouse: "the claims clearinghouse",
  "statement-vendor": "the statement vendor",
  office: "the office",
};

/** "TCP 443", "UDP 53", "TCP 20, 21", "Everything else" */
export function protocolAndPorts({ protocol, ports }: Pick<Rule, "protocol" | "ports">): string {
  return protocol === "any" ? "Everything else" : `${protocol.toUpperCase()} ${ports.join(", ")}`;
}
