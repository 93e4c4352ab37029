/** A name that follows a changing address. */
import { hasDynamicDnsName, mayUseDynamicDns } from "@/lib/steps/conditions";
import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onRouter, technician } from "@/lib/steps/ways";

export const ddnsHostname: StepQuestion = {
  kind: "hostname",
  path: "internet.ddnsHostname",
  label: "Do you have a dynamic DNS name, and what is it?",
  name: "Dynamic DNS name",
  hint: "It leads to your office when the address changes. Leave it empty if you have none.",
  inputMode: "url",
  example: "office.example.net",
  show: mayUseDynamicDns,
  help: [
    {
      where: "In your papers",
      steps: [
        "Look for an email or a bill from a dynamic DNS service (DDNS). The name has dots in it, like that of a site.",
        "If nobody set this up, leave it empty. The sheet will say if you need one.",
      ],
    },
    onRouter(
      "ddns-name",
      "Look for a page called Dynamic DNS or DDNS.",
      "Copy the host name that you see there, if there is one.",
    ),
    ask(technician, "Do we have a dynamic DNS name? If so, please spell it for me."),
  ],
  cites: ["F62", "F64", "F70", "F73", "F74"],
};

export const ddnsUpdater: StepQuestion = {
  kind: "choice",
  path: "internet.ddnsUpdater",
  label: "What keeps that name up to date?",
  name: "Dynamic DNS updater",
  hint: "When the address changes, something in the office has to tell the DNS service.",
  options: [{ value: "router", label: "The router" }, { value: "server", label: "A program on the server" }, notSure],
  show: hasDynamicDnsName,
  optional: true,
  help: [onRouter("ddns-on", "Look for a page called Dynamic DNS or DDNS. Is it on there? Then choose “The router”.")],
  cites: ["F71", "F72", "E2"],
};
