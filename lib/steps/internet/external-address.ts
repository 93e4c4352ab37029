/** The address under which the whole office is seen from the internet. */
import { needsStaticPlan } from "@/lib/steps/conditions";
import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, internetProvider, onRouter } from "@/lib/steps/ways";

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
        "Turn off a VPN for now, and iCloud Private Relay: in System Settings, click your name, then iCloud. Both would show the wrong address.",
        "Open a web browser and search for “what is my IP”.",
        "Copy the IPv4 address: four numbers with dots. Leave out a long one with colons.",
      ],
    },
    ask(internetProvider, "Which public IPv4 address does our office have today?"),
  ],
  cites: ["F42", "F43", "F45", "F46", "C18"],
};

export const externalAddress: StepQuestion = {
  kind: "choice",
  path: "internet.externalAddress",
  label: "Does your office’s internet address always stay the same?",
  name: "Address stays the same",
  hint: "The whole office shares it, a bit like a street address.",
  options: [{ value: "static", label: "Yes" }, { value: "dynamic", label: "No, it can change" }, notSure],
  help: [
    {
      where: "On the bill from your internet provider",
      steps: [
        "Look for the words “static IP”, “fixed IP” or “IP address”. It costs more in most cases.",
        "If there is no such line, it most likely can change.",
      ],
    },
    ask(internetProvider, "Does our office have a static IP address, or can it change?"),
  ],
  cites: ["F44", "F45", "F46", "F49", "F55", "F56"],
};

export const staticIpPlan: StepQuestion = {
  kind: "choice",
  path: "internet.staticIpPlan",
  label: "Do you plan to get an address that always stays the same?",
  name: "Plan for a static address",
  hint: "Many providers sell one. It makes the office much easier to reach.",
  options: [{ value: "buy", label: "Yes, we’ll ask for one" }, { value: "decline", label: "No" }, notSure],
  show: needsStaticPlan,
  help: [
    ask(internetProvider, "Can we get a static IPv4 address, and what does it cost?"),
    ask("MacPractice Support", "Does our office need a static IP address for what we use?"),
  ],
  cites: ["F57", "F58", "F59", "F61", "F63", "C2"],
};

export const routerWanIp: StepQuestion = {
  kind: "address",
  path: "internet.routerWanIp",
  label: "Which internet address does your router say it has?",
  name: "Router’s internet address",
  hint: "If it is not the one above, something may stand between your router and the internet.",
  inputMode: "decimal",
  example: "203.0.113.10",
  help: [
    onRouter(
      "wan",
      "Look for a page called Status, Internet or WAN.",
      "Copy what stands next to “WAN IP”, “Internet IP” or “IPv4 address”. Copy it too if it begins with 10, 100, 172 or 192.168.",
    ),
  ],
  cites: ["E1"],
};
