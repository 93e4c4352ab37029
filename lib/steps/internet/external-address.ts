/** The address under which the whole office is seen from the internet. */
import { needsStaticPlan } from "@/lib/steps/conditions";
import { becomes, notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, internetProvider, onRouter } from "@/lib/steps/ways";

export const externalAddress: StepQuestion = {
  kind: "choice",
  path: "internet.externalAddress",
  label: "Does your office’s internet address always stay the same?",
  name: "Kind of internet address",
  hint: "All computers in the office share one address on the internet, a bit like a street address.",
  options: [
    {
      value: "static",
      label: "Yes, it stays the same",
      hint: "Providers call this a static IP address. It usually costs extra.",
    },
    { value: "dynamic", label: "No, it can change", hint: "This is usual, unless someone asked for a static one." },
    notSure(becomes.provider),
  ],
  help: [
    {
      where: "On the bill from your internet provider",
      steps: [
        "Look for the words “static IP”, “fixed IP” or “IP address”.",
        "If there is no such line, your address most likely can change.",
      ],
    },
    ask(internetProvider, "Does our office have a static IP address, or can our address change?"),
  ],
  cites: ["F44", "F45", "F46", "F49", "F55", "F56"],
};

export const externalIp: StepQuestion = {
  kind: "address",
  path: "internet.externalIp",
  label: "Which address does the internet see when your office goes online?",
  name: "Internet address",
  hint: "Look this up inside the office, not at home.",
  inputMode: "decimal",
  example: "203.0.113.10",
  offer: "outside-address",
  help: [
    {
      where: "On a computer in the office",
      steps: [
        "If the computer uses a VPN, turn it off for a moment.",
        "If it is a Mac, turn off iCloud Private Relay for a moment too: open the Apple menu, choose System Settings, click your name, then iCloud. Both would show someone else’s address.",
        "Open a web browser and search for “what is my IP”.",
        "Copy the IPv4 address: four numbers with dots between them. Leave out a long one with colons.",
        "Turn back on whatever you turned off.",
      ],
    },
    ask(internetProvider, "Which public IPv4 address does our office have today?"),
  ],
  cites: ["F42", "F43", "F45", "F46", "C18"],
};

export const routerWanIp: StepQuestion = {
  kind: "address",
  path: "internet.routerWanIp",
  label: "Which internet address does your router say it has?",
  name: "Router’s internet address",
  hint: "If it differs from the one above, something may sit between your router and the internet. Your technician should know that early.",
  inputMode: "decimal",
  example: "203.0.113.10",
  help: [
    onRouter(
      "wan",
      "Look for a page called Status, Internet or WAN.",
      "Copy the address next to “WAN IP”, “Internet IP” or “IPv4 address”. Copy it even if it begins with 10, 100, 172 or 192.168.",
    ),
    ask("your technician", "Which WAN address does our router show on its status page?"),
  ],
  cites: ["E1"],
};

export const staticIpPlan: StepQuestion = {
  kind: "choice",
  path: "internet.staticIpPlan",
  label: "Do you plan to get an address that always stays the same?",
  name: "Plan for a static address",
  hint: "Many internet providers sell one. It makes it much easier to reach the office from outside.",
  options: [
    { value: "buy", label: "Yes, we’ll ask the provider for one" },
    { value: "decline", label: "No, we’ll stay with an address that can change" },
    notSure("That’s fine. Ask your provider what it costs, then decide."),
  ],
  show: needsStaticPlan,
  help: [
    ask(internetProvider, "Can we get a static IPv4 address, and what does it cost?"),
    ask("MacPractice Support", "Does our office need a static IP address for the features that we use?"),
  ],
  cites: ["F57", "F58", "F59", "F61", "F63", "C2"],
};
