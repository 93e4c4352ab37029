/** How the server comes by its address, and what the router knows it by. */
import type { Answers } from "@/lib/answers";
import { becomes, notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onMac, onRouter, technician } from "@/lib/steps/ways";

/** A reservation names the server by its hardware address; an address typed in by hand needs none. */
const mayBeReserved = ({ server }: Answers) => server?.assignment !== "static";

export const assignment: StepQuestion = {
  kind: "choice",
  path: "server.assignment",
  label: "How does the MacPractice server get its address?",
  name: "How the server gets its address",
  hint: "If the address changes one day, the other computers can’t find MacPractice anymore.",
  options: [
    {
      value: "static",
      label: "Someone typed it in on the server",
      hint: "The Mac then says “Manually”, or “Using DHCP with manual address”.",
    },
    {
      value: "reservation",
      label: "The router always gives it the same one",
      hint: "Technicians call this a DHCP reservation.",
    },
    {
      value: "dhcp",
      label: "The router gives it any free one",
      hint: "It can then change, for example after a power outage.",
    },
    notSure(becomes.technician),
  ],
  help: [
    onMac(
      "On the MacPractice server",
      { id: "mac-tcp-ip", highlight: "configure" },
      "Read what it says next to “Configure IPv4”.",
      "“Manually” or “Using DHCP with manual address” means that someone typed it in.",
      "“Using DHCP” means that the router gives it. Whether it is always the same one, only the router can tell.",
    ),
    onRouter(
      "reservation",
      "Look for a page called DHCP reservations, address reservation or static leases.",
      "See whether the server is in that list.",
    ),
    ask(technician, "Does our MacPractice server have a static address or a DHCP reservation?"),
  ],
  cites: ["F49", "F50", "F51", "F52", "F53", "F54", "C10", "E8"],
};

export const macAddress: StepQuestion = {
  kind: "mac",
  path: "server.macAddress",
  label: "What is the server’s hardware address?",
  name: "Server’s hardware address",
  hint: "Also called MAC address; every brand of computer has one. The router knows the server by it.",
  example: "02:00:5e:10:00:01",
  show: mayBeReserved,
  help: [
    onMac(
      "On the MacPractice server",
      { id: "mac-hardware", highlight: "mac-address" },
      "Copy what it says next to “MAC address”: six pairs of characters.",
    ),
    ask(technician, "What is the MAC address of our MacPractice server?"),
  ],
  cites: ["E8"],
};
