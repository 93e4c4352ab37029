/** How the server comes by its address, and what the router knows it by. */
import type { Answers } from "@/lib/answers";
import type { StepQuestion } from "@/lib/steps/question";
import { onMac } from "@/lib/steps/ways";

/** A reservation names the server by its hardware address; an address typed in by hand needs none. */
const mayBeReserved = ({ server }: Answers) => server?.assignment !== "static";

/**
 * The Mac tells an address that was typed in from one that the router gives. Whether that one stays, only the router can tell, so
 * what the Mac says is kept as unsure.
 */
export const assignment: StepQuestion = {
  kind: "choice",
  path: "server.assignment",
  label: "How does the MacPractice server get its address?",
  name: "How the server gets its address",
  hint: "“Using DHCP with manual address” counts as by hand.",
  options: [
    { value: "static", label: "By hand (manually)" },
    { value: "reservation", label: "Always the same one", listed: "Using DHCP, always the same one", known: true },
    { value: "dhcp", label: "Any free one", listed: "Using DHCP, any free one", known: true },
    {
      value: "unsure",
      label: "Using DHCP",
      listed: "Using DHCP; your technician sees whether it is reserved",
    },
  ],
  known: "If you know: which address does the router give it?",
  knownUnder: "unsure",
  optional: true,
  cites: ["F49", "F50", "F51", "F52", "F53", "F54", "C10", "E8"],
};

export const macAddress: StepQuestion = {
  kind: "mac",
  path: "server.macAddress",
  label: "What is the server’s hardware address?",
  name: "Server’s hardware address",
  hint: "The router knows the server by it. It is also called MAC address; a PC has one too.",
  example: "02:00:5e:10:00:01",
  show: mayBeReserved,
  help: [
    onMac(
      "On the MacPractice server",
      { id: "mac-hardware", highlight: "mac-address" },
      "Copy what it says next to “MAC address”: six pairs of letters and digits.",
    ),
  ],
  cites: ["E8"],
};
