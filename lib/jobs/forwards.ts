/** One job for each port that is opened. */
import type { InboundRule, Plan } from "@/lib/plan";
import type { Job, JobDefinition, JobId, Setting } from "./job";
import { blockersOf, hasNotice, hasTask } from "./parts";

type Forward = Extract<InboundRule, { action: "forward" }>;

function forwardOf({ inbound }: Plan, id: Forward["id"]): Forward | undefined {
  return inbound.find((rule): rule is Forward => rule.id === id && rule.action === "forward");
}

const hosts = { server: "the MacPractice server", "mail-server": "the mail server" } as const;
const paths = { server: "server.address", "mail-server": "server.mailServerAddress" } as const;

/** What a port is opened after, whichever it is. */
const always: readonly JobId[] = ["job-read-internet-address", "job-firewall", "job-remove-forwards"];

function settingsOf(rule: Forward): Setting[] {
  const { host, address, port } = rule.target;
  const from = "sources" in rule && rule.sources ? rule.sources.join(", ") : "anyone";
  return [
    { label: "Outside", value: `TCP ${port}`, copy: String(port) },
    { label: "From", value: from, ...(from === "anyone" && { copy: "" }) },
    address
      ? { label: "Inside", value: `${address}:${port}`, copy: address }
      : { label: "Inside", path: paths[host], suffix: `:${port}` },
  ];
}

function forwardJob(plan: Plan, rule: Forward, more: Pick<Job, "lines" | "settles">): Omit<Job, "id"> {
  const limited = "sources" in rule && rule.sources ? ", from the listed networks only" : "";
  const noPublicAddress = blockersOf(plan, "nat-carrier", "nat-double").length > 0;
  return {
    phase: "set",
    who: "technician",
    title: `Forward port ${rule.target.port} to ${hosts[rule.target.host]}${limited}`,
    settings: settingsOf(rule),
    lines: [...(noPublicAddress ? ["Only once the router has a public address."] : []), ...more.lines],
    settles: [rule.id, ...more.settles],
    answers: [],
  };
}

export const forward443: JobDefinition = {
  id: "job-forward-443",
  after: [...always, "job-default-user", "job-server-address"],
  of: (plan) => {
    const rule = forwardOf(plan, "in-443");
    if (!rule) return undefined;
    const hairpin = hasTask(plan, "hairpin");
    return forwardJob(plan, rule, {
      lines: [
        "Only once the default user is disabled (our advice).",
        ...(hairpin ? ["Devices inside that use the outside name need hairpin NAT or, better, split DNS."] : []),
      ],
      settles: hairpin ? ["hairpin"] : [],
    });
  },
};

export const forward1234: JobDefinition = {
  id: "job-forward-1234",
  after: [...always, "job-server-address"],
  of: (plan) => {
    const rule = forwardOf(plan, "in-1234");
    if (!rule) return undefined;
    const lines = hasNotice(plan, "message-server-plain")
      ? ["The article calls this service not encrypted; nobody has answered that it is by now."]
      : [];
    return forwardJob(plan, rule, { lines, settles: [] });
  },
};

export const forward25: JobDefinition = {
  id: "job-forward-25",
  after: [...always, "job-mail-server-address"],
  of: (plan) => {
    const rule = forwardOf(plan, "in-25");
    return rule && forwardJob(plan, rule, { lines: [], settles: [] });
  },
};
