/** The words of the sheet for the plan's codes, each in one place. */
import type { AddressingEntry, Notice, Recipient, Rule } from "@/lib/plan/schema";

const actions: Record<Rule["action"], string> = { forward: "Open", block: "Closed", hold: "Hold", allow: "Allow" };

export const actionWord = (action: Rule["action"]): string => actions[action];

const needs: Record<AddressingEntry["need"], string> = {
  required: "Required",
  recommended: "Recommended",
  alternative: "Alternative",
  "not-required": "Not required",
};

export const needWord = (need: AddressingEntry["need"]): string => needs[need];

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
