/**
 * What the technician’s own questions are mostly answered with, in the words that the answer then has. The office’s answers know
 * the same choices, so that it can take them over.
 */
const quick: Readonly<Record<string, readonly string[]>> = {
  "ask-firewall": ["On for IPv4 and IPv6", "On for IPv4 only", "Off"],
  "ask-outbound": ["Everything may go out", "Outbound is restricted"],
  "ask-wifi": ["Not over Wi-Fi", "WPA3", "WPA2", "WPA", "WEP", "No protection"],
  "ask-server-assignment": ["Set by hand on the server", "DHCP reservation", "DHCP, without a reservation"],
};

/** Without any, the answer is written in words. */
export function quickAnswers(question: string): readonly string[] {
  return Object.hasOwn(quick, question) ? (quick[question] ?? []) : [];
}
