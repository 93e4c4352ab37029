import { always } from "@/lib/rules/entry";
import { addressingEntry, found } from "@/lib/rules/situation";
import type { TaskRule } from "./task-rule";

export const reserve41853: TaskRule = {
  id: "reserve-41853",
  who: "technician",
  cites: ["F19"],
  when: always,
  text: "On the MacPractice server, check that no process but MPXServer uses port 41853.",
};

export const fixServerAddress: TaskRule = {
  id: "fix-server-address",
  who: "technician",
  cites: ["F53", "C10", "E8"],
  when: (situation) => found(addressingEntry(situation, "server-address").status !== "met", "server.assignment"),
  text: "Fix the MacPractice server’s address: best by a DHCP reservation for its MAC address, or set by hand outside the router’s DHCP range.",
};

export const fixMailAddress: TaskRule = {
  id: "fix-mail-address",
  who: "technician",
  cites: ["E8"],
  when: ({ features }) => found(features.mailServer === "in-house", "features.mailServer"),
  text: "Fix the mail server’s address too, by a DHCP reservation or by hand outside the DHCP range.",
};

export const clientsUseInternalAddress: TaskRule = {
  id: "clients-use-internal-address",
  who: "technician",
  cites: ["F48"],
  when: always,
  text: "Check that the MacPractice program on each computer in the office connects to the server by its internal address.",
};
