import { blanksOf, forwardsOf, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { doneOnLinux, leftOnLinux } from "@/lib/devices/linux";
import type { Policy } from "@/lib/devices/policy";
import { rulesV4 } from "./rules-v4";
import { rulesV6 } from "./rules-v6";

export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  const text = (head: readonly string[], lines: readonly string[]) =>
    [...head.map((line) => `# ${line}`), "", ...lines, ""].join("\n");
  return {
    files: [
      { name: "rules.v4", content: (head) => text(head, rulesV4(policy, forwards, names)) },
      { name: "rules.v6", content: (head) => text(head, rulesV6(policy, names)) },
    ],
    // Both tables are written anew, so an old forward is gone, not only without effect.
    does: ["closed", ...doneOnLinux(policy, forwards)],
    left: leftOnLinux(policy, names, lookedUp),
    blanks: blanksOf(policy, { reservations: false }),
  };
}

const lookedUp =
  "Host names are looked up once, when this is loaded: load it again where a host has moved. With a name that is not found the file stops, and the router stays closed: type an address in its place if it has to start without the internet.";
