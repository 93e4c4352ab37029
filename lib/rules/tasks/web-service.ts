/** What opening 443 brings with it. */
import { always } from "@/lib/rules/entry";
import { webForwarded, webForwardedFromAnyone, webReached } from "@/lib/rules/web";
import type { TaskRule } from "./task-rule";

export const disableDefaultUser: TaskRule = {
  id: "disable-default-user",
  who: "office",
  cites: ["E7"],
  when: webReached,
  text: "In MacPractice, disable the default user that it came with. Do this before port 443 is opened (our advice).",
};

export const certificate: TaskRule = {
  id: "certificate",
  who: "technician",
  cites: ["E11"],
  when: webForwarded,
  text: "The web service on 443 needs a host name and a trusted certificate. Prefer DNS-01, which leaves port 80 closed; the name’s DNS provider must allow TXT records for it.",
};

export const hairpin: TaskRule = {
  id: "hairpin",
  who: "technician",
  cites: ["E9"],
  when: webForwardedFromAnyone,
  text: "Devices inside that use the outside name need hairpin NAT for 443 or, better, split DNS.",
};

export const testFromOutside: TaskRule = {
  id: "test-from-outside",
  who: "technician",
  cites: ["E19"],
  when: always,
  text: "Test every inbound port on this sheet from outside the office, those that must be closed included. A port shows as open only while its service is running.",
};
