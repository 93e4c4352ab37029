import type { Question } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { OrderQuestion } from "@/lib/sheet/model";
import { recipientWords } from "@/lib/sheet/words";

/** What is asked of others; what the technician is asked stands at the job that answers it. */
export function openQuestions({ plan }: SheetInput): OrderQuestion[] {
  return plan.questions.filter(({ to }) => to !== "technician").map(questionLine);
}

export function questionLine({ id, to, text }: Question): OrderQuestion {
  const who = recipientWords[to];
  return { id, to: `${who.charAt(0).toUpperCase()}${who.slice(1)}`, text: short[id] ?? text };
}

/** In a few words, for the work order; the whole of each stands in the grounds. */
const short: Readonly<Record<string, string>> = {
  "ask-1234": "Does the Portal need 1234 from the internet, from which addresses, and is it encrypted?",
  "ask-80": "Does anything need port 80 from outside?",
  "ask-static-needed": "Do we need a static internet address?",
  "ask-remote-client": "Which ports does the program need through the VPN: 3306 alone?",
  "ask-ddns-mobile": "Does dynamic DNS work for iPads away, too?",
  "ask-static": "A static address: price, from when, what changes?",
  "ask-plain-ftp": "All statements on port 22? If FTP: to which host, and why?",
  "ask-vpn": "Which VPN fits, with multi-factor sign-in, and who keeps it up to date?",
  "ask-firewall": "Is the router’s firewall on, for IPv4 and IPv6?",
};
