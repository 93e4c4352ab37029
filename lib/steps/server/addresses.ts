import { hasMailServer } from "@/lib/steps/conditions";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onMac, technician } from "@/lib/steps/ways";

const onServer = "On the MacPractice server";

export const serverAddress: StepQuestion = {
  kind: "address",
  path: "server.address",
  label: "What is the MacPractice server’s address inside the office?",
  name: "Server’s address",
  hint: "The server is the Mac that keeps MacPractice’s data. Its address often begins with 192.168.",
  inputMode: "decimal",
  example: "192.168.1.10",
  help: [
    onMac(onServer, { id: "mac-tcp-ip", highlight: "ip-address" }, "Copy the four numbers next to “IP address”."),
    ask(technician, "Which internal IP address does our MacPractice server have?"),
  ],
  cites: ["F40", "F41", "F42", "F44", "F45", "F47", "F48"],
};

export const routerAddress: StepQuestion = {
  kind: "address",
  path: "server.routerAddress",
  label: "What is the router’s address inside the office?",
  name: "Router’s address",
  hint: "The router is the box that connects the office to the internet. On the server, you find its address in the same place as the server’s own.",
  inputMode: "decimal",
  example: "192.168.1.1",
  help: [
    onMac(onServer, { id: "mac-tcp-ip", highlight: "router" }, "Copy the four numbers next to “Router”."),
    {
      where: "On an iPad or iPhone on the office Wi-Fi",
      steps: [
        "Open Settings and tap Wi-Fi.",
        "Tap the “i” in a circle beside the network’s name.",
        "Copy the four numbers next to “Router”.",
      ],
      picture: { id: "ipad-wifi", highlight: "router" },
    },
  ],
  cites: ["F47", "F50"],
};

export const prefixLength: StepQuestion = {
  kind: "prefix-length",
  path: "server.prefixLength",
  label: "What is the office network’s subnet mask?",
  name: "Network size",
  hint: "It says how many addresses the network has, not how many computers. Most offices have 255.255.255.0, or 24 for short.",
  inputMode: "decimal",
  example: "255.255.255.0",
  help: [
    onMac(onServer, { id: "mac-tcp-ip", highlight: "subnet-mask" }, "Copy the four numbers next to “Subnet mask”."),
    ask(technician, "What is the prefix length of our office network? Is it 24?"),
  ],
  cites: ["F47"],
};

export const mailServerAddress: StepQuestion = {
  kind: "address",
  path: "server.mailServerAddress",
  label: "What is the mail server’s address inside the office?",
  name: "Mail server’s address",
  hint: "We ask because you said that a computer in the office receives your email.",
  inputMode: "decimal",
  example: "192.168.1.20",
  show: hasMailServer,
  help: [
    onMac(
      "On the mail server, if it is a Mac",
      { id: "mac-tcp-ip", highlight: "ip-address" },
      "Copy the four numbers next to “IP address”.",
    ),
    ask(technician, "Which internal IP address does our mail server have?"),
  ],
  cites: ["F8"],
};
