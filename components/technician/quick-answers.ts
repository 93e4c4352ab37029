/**
 * What the technician’s own questions are mostly answered with, in the words that the answer then has; and the value that it
 * stands for, where the sheet has a blank for it.
 */
import type { FoundPath } from "@/lib/work";

export type QuickAnswer = { text: string; found?: { path: FoundPath; value: string } };

const assignment = (value: string, text: string): QuickAnswer => ({
  text,
  found: { path: "server.assignment", value },
});

const plain = (...texts: readonly string[]): QuickAnswer[] => texts.map((text) => ({ text }));

const quick: Readonly<Record<string, readonly QuickAnswer[]>> = {
  "ask-firewall": plain("On for IPv4 and IPv6", "On for IPv4 only", "Off"),
  "ask-outbound": plain("Everything may go out", "Outbound is restricted"),
  "ask-wifi": plain("Not over Wi-Fi", "WPA3", "WPA2", "WPA", "WEP", "No protection"),
  "ask-server-assignment": [
    assignment("static", "Set by hand on the server"),
    assignment("reservation", "DHCP reservation"),
    assignment("dhcp", "DHCP, without a reservation"),
  ],
};

/** Without any, the answer is written in words. */
export function quickAnswers(question: string): readonly QuickAnswer[] {
  return Object.hasOwn(quick, question) ? (quick[question] ?? []) : [];
}
