/** One job for each port that is opened. */
import type { InboundRule, Plan } from "@/lib/plan";
import type { Job, JobDefinition, Setting } from "./job";
import { hasNotice, hasTask } from "./parts";

type Forward = Extract<InboundRule, { action: "forward" }>;

function forwardOf({ inbound }: Plan, id: Forward["id"]): Forward | undefined {
  return inbound.find((rule): rule is Forward => rule.id === id && rule.action === "forward");
}

const hosts = { server: "the MacPractice server", "mail-server": "the mail server" } as const;
const paths = { server: "server.address", "mail-server": "server.mailServerAddress" } as const;

function settingsOf(rule: Forward): Setting[] {
  const { host, address, port } = rule.target;
  const from = "sources" in rule && rule.sources ? rule.sources.join(", ") : "anyone";
  return [
    { label: "Outside", value: `TCP ${port}, from ${from}` },
    address
      ? { label: "Inside", value: `${address}:${port}` }
      : { label: "Inside", path: paths[host], suffix: `:${port}` },
  ];
}

function forwardJob(rule: Forward, more: Pick<Job, "lines" | "settles">): Omit<Job, "id"> {
  const limited = "sources" in rule && rule.sources ? ", from the listed networks only" : "";
  return {
    phase: "set",
    who: "technician",
    title: `Forward port ${rule.target.port} to ${hosts[rule.target.host]}${limited}`,
    settings: settingsOf(rule),
    lines: more.lines,
    settles: [rule.id, ...more.settles],
    answers: [],
  };
}

export const forward443: JobDefinition = {
  id: "job-forward-443",
  after: ["job-default-user", "job-server-address", "job-remove-forwards"],
  of: (plan) => {
    const rule = forwardOf(plan, "in-443");
    if (!rule) return undefined;
    const hairpin = hasTask(plan, "hairpin");
    return forwardJob(rule, {
      lines: [
        "Only once the office has disabled the default user (our advice).",
        ...(hairpin ? ["Devices inside that use the outside name need hairpin NAT or, better, split DNS."] : []),
      ],
      settles: hairpin ? ["hairpin"] : [],
    });
  },
};

export const forward1234: JobDefinition = {
  id: "job-forward-1234",
  after: ["job-server-address", "job-remove-forwards"],
  of: (plan) => {
    const rule = forwardOf(plan, "in-1234");
    const plain = hasNotice(plan, "message-server-plain");
    return (
      rule && forwardJob(rule, { lines: plain ? ["The article calls this service not encrypted."] : [], settles: [] })
    );
  },
};

export const forward25: JobDefinition = {
  id: "job-forward-25",
  after: ["job-mail-server-address", "job-remove-forwards"],
  of: (plan) => {
    const rule = forwardOf(plan, "in-25");
    return rule && forwardJob(rule, { lines: [], settles: [] });
  },
};
