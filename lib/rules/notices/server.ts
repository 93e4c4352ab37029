import { found } from "@/lib/rules/situation";
import type { BlockerRule, PlainNoticeRule } from "./notice-rule";

export const firewallOff: BlockerRule = {
  id: "firewall-off",
  level: "blocker",
  cites: ["F6"],
  when: ({ network }) => found(network.firewall === "off", "network.firewall"),
  text: "The router’s firewall is off, so the office is open to the internet. Turn it on before anything else.",
};

export const serverOnDhcp: PlainNoticeRule = {
  id: "server-on-dhcp",
  level: "warning",
  cites: ["F51", "F53"],
  when: ({ server }) => found(server.assignment === "dhcp", "server.assignment"),
  text: "The router hands out the MacPractice server’s address and may change it after a restart, an update or a power cut. Then other computers no longer find the server, and forwards lead nowhere.",
};
