import type { Task } from "@/lib/plan/schema";
import { say } from "@/lib/rules/entry";
import type { Situation } from "@/lib/rules/situation";
import { chooseDdns, installUpdater, tellMacPracticeAddress } from "./outside-address";
import { keepRecord } from "./record";
import {
  checkIpv6,
  enableFirewall,
  hardenRouter,
  removeOldForwards,
  replaceWifiSecurity,
  setUpVpn,
  verify1234,
} from "./router";
import { clientsUseInternalAddress, fixMailAddress, fixServerAddress, reserve41853 } from "./server";
import type { TaskRule } from "./task-rule";
import { certificate, disableDefaultUser, hairpin, testFromOutside } from "./web-service";

/** In the order in which the plan lists them. */
const taskRules: readonly TaskRule[] = [
  enableFirewall,
  removeOldForwards,
  checkIpv6,
  hardenRouter,
  reserve41853,
  keepRecord,
  disableDefaultUser,
  certificate,
  hairpin,
  testFromOutside,
  fixServerAddress,
  fixMailAddress,
  chooseDdns,
  installUpdater,
  tellMacPracticeAddress,
  verify1234,
  setUpVpn,
  clientsUseInternalAddress,
  replaceWifiSecurity,
];

export function tasksOf(situation: Situation): Task[] {
  return taskRules.flatMap((rule) => {
    const said = say(rule, situation);
    return said ? [{ id: rule.id, who: rule.who, ...said }] : [];
  });
}
