import { hasMailServer } from "@/lib/steps/conditions";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onMac, technician } from "@/lib/steps/ways";

export const serverAddress: StepQuestion = {
  kind: "address",
  path: "server.address",
  label: "What is the MacPractice server’s address inside the office?",
  name: "Server’s address",
  inputMode: "decimal",
  example: "192.168.1.10",
  cites: ["F40", "F41", "F42", "F44", "F45", "F47", "F48"],
};

export const routerAddress: StepQuestion = {
  kind: "address",
  path: "server.routerAddress",
  label: "What is the router’s address inside the office?",
  name: "Router’s address",
  inputMode: "decimal",
  example: "192.168.1.1",
  help: [
    {
      where: "On an iPad or iPhone on the office Wi-Fi",
      steps: [
        "Open Settings and tap Wi-Fi.",
        "Tap the “i” beside the name of your Wi-Fi.",
        "Copy the four numbers next to “Router”.",
      ],
      picture: { id: "ipad-wifi", highlight: "router" },
    },
    ask(technician, "Which addresses do our MacPractice server and our router have inside the office?"),
  ],
  cites: ["F47", "F50"],
};

export const prefixLength: StepQuestion = {
  kind: "prefix-length",
  path: "server.prefixLength",
  label: "What is the office network’s subnet mask?",
  name: "Subnet mask",
  inputMode: "decimal",
  example: "255.255.255.0",
  cites: ["F47"],
};

export const mailServerAddress: StepQuestion = {
  kind: "address",
  path: "server.mailServerAddress",
  label: "What is the mail server’s address inside the office?",
  name: "Mail server’s address",
  hint: "You said that your office has a mail server of its own.",
  inputMode: "decimal",
  example: "192.168.1.20",
  show: hasMailServer,
  help: [
    onMac(
      "On the mail server, if it is a Mac",
      { id: "mac-tcp-ip", highlight: "ip-address" },
      "Copy the four numbers next to “IP address”.",
    ),
    ask(technician, "Which address does our mail server have inside the office?"),
  ],
  cites: ["F8"],
};
