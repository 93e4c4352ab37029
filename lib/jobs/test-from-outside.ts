import type { Plan } from "@/lib/plan";
import type { JobDefinition, PortTest } from "./job";
import { inboundBy, listed, tasksOf } from "./parts";

function portsOf({ inbound }: Plan): PortTest[] {
  return inbound.flatMap((rule) => {
    const [port] = rule.ports;
    if (port === undefined) return [];
    // A limited port is closed to whoever tests from anywhere else.
    const isOpen = rule.action === "forward" && !("sources" in rule && rule.sources);
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
    "job-dynamic-dns",
  ],
  of: (plan) => {
    const ports = portsOf(plan);
    const open = ports.filter(({ must }) => must === "open").map(({ port }) => port);
    const limited = inboundBy(plan, "forward").some((rule) => "sources" in rule && rule.sources);
    return {
      phase: "test",
      who: "technician",
      title:
        open.length > 0
          ? `Test from outside: ${listed(open)} open, the others closed`
          : "Test from outside: every port is closed",
      settings: [],
      lines: [
        "Not from this network. A port shows as open only while its service runs.",
        ...(limited ? ["A limited port is closed to you: only the listed networks get in."] : []),
      ],
      settles: tasksOf(plan, "test-from-outside", "verify-1234"),
      answers: [],
      ports,
    };
  },
};
