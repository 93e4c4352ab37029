import type { Plan } from "@/lib/plan";
import { listed } from "@/lib/text/listed";
import type { JobDefinition, PortTest } from "./job";
import { inboundBy, tasksOf } from "./parts";

const isLimited = (rule: Plan["inbound"][number]) => "sources" in rule && rule.sources !== undefined;

function portsOf({ inbound }: Plan): PortTest[] {
  return inbound.flatMap((rule) => {
    const [port] = rule.ports;
    if (port === undefined) return [];
    // A limited port is closed to whoever tests from anywhere else.
    const isOpen = rule.action === "forward" && !isLimited(rule);
    return [{ item: rule.id, port, must: isOpen ? "open" : "closed" }];
  });
}

export const testFromOutside: JobDefinition = {
  id: "job-test-from-outside",
  after: [
    "job-firewall",
    "job-remove-forwards",
    "job-forward-443",
    "job-forward-1234",
    "job-forward-25",
    "job-certificate",
    "job-dynamic-dns",
  ],
  of: (plan) => {
    const ports = portsOf(plan);
    const open = ports.filter(({ must }) => must === "open").map(({ port }) => port);
    const limited = inboundBy(plan, "forward").filter(isLimited);
    return {
      phase: "test",
      who: "technician",
      title:
        open.length > 0
          ? `Test from outside: ${listed(open)} open, the others closed`
          : "Test from outside: all of these ports closed",
      settings: [],
      lines: [
        "Test from another network. A port shows as open only while its service runs.",
        ...(limited.length > 0
          ? [
              `${listed(limited.flatMap((rule) => rule.ports))} must be closed to you: only the listed networks get in, and only from them can it be tested.`,
            ]
          : []),
      ],
      settles: tasksOf(plan, "test-from-outside", "verify-1234"),
      answers: [],
      ports,
    };
  },
};
