import { found } from "@/lib/rules/situation";
import type { BlockerRule, PlainNoticeRule } from "./notice-rule";

export const firewallOff: BlockerRule = {
  id: "firewall-off",
  level: "blocker",
  cites: ["F6"],
  when: ({ network }) => found(network.firewall === "off", "network.firewall"),
  text: "The router’s firewall is off. Turning it on is the article’s first step: do it before anything else.",
};

export const serverOnDhcp: PlainNoticeRule = {
  id: "server-on-dhcp",
  level: "warning",
  cites: ["F51", "F53"],
  when: ({ server }) => found(server.assignment === "dhcp", "server.assignment"),
  text: "The router hands out the MacPractice server’s address, and it can change after a reset, an update, a power outage and the like. Then the other computers’ settings have to be changed; a forward would lead nowhere, in our judgement.",
};
