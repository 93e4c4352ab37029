/** A name that follows a changing address. */
import { hasDynamicDnsName, mayUseDynamicDns } from "@/lib/steps/conditions";
import { becomes, notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onRouter, technician } from "@/lib/steps/ways";

export const ddnsHostname: StepQuestion = {
  kind: "hostname",
  path: "internet.ddnsHostname",
  label: "Do you have a dynamic DNS name, and what is it?",
  name: "Dynamic DNS name",
  hint: "It is a name that is kept leading to your office when the address changes. Leave this empty if you have none.",
  inputMode: "url",
  example: "office.example.net",
  show: mayUseDynamicDns,
  help: [
    {
      where: "In your papers",
      steps: [
        "Look for an email or a bill from a dynamic DNS service, often written DDNS. The name has dots in it, like a website’s name.",
        "If nobody set this up, leave it empty. The sheet will say whether you need one.",
      ],
    },
    onRouter(
      "ddns-name",
      "Look for a page called Dynamic DNS or DDNS.",
      "Copy the host name that you see there, if there is one.",
    ),
    ask(technician, "Do we have a dynamic DNS name for the office? If so, please spell it for me."),
  ],
  cites: ["F62", "F64", "F70", "F73", "F74"],
};

export const ddnsUpdater: StepQuestion = {
  kind: "choice",
  path: "internet.ddnsUpdater",
  label: "What keeps that name up to date?",
  name: "Dynamic DNS updater",
  hint: "When your address changes, something in the office has to tell the dynamic DNS service.",
  options: [
    { value: "router", label: "The router does" },
    { value: "server", label: "A small program on the MacPractice server does" },
    notSure(becomes.later),
  ],
  show: hasDynamicDnsName,
  help: [
    onRouter(
      "ddns-on",
      "Look for a page called Dynamic DNS or DDNS. If it is turned on there, choose “The router does”.",
    ),
    ask(technician, "What updates our dynamic DNS name: the router, or a program on the server?"),
  ],
  cites: ["F71", "F72", "E2"],
};
