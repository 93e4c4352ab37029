import type { Plan } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Item, Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";

const common: readonly Item[] = [
  {
    id: "ddns-account",
    text: "Create an account and a host name with a provider of your choice. Know its reporting procedures, scheduled outages and terms first.",
    cites: ["F70", "F66"],
  },
  {
    id: "ddns-updater",
    text: "Install the provider’s update software, which may run on the MacPractice server; some providers use the router instead. Follow the provider’s own instructions.",
    cites: ["F71", "F72"],
  },
  {
    id: "ddns-tell",
    text: "Give MacPractice the host name when you contact it to set up the Patient Portal.",
    cites: ["F73"],
  },
  {
    id: "ddns-forwards",
    text: "From here all is as with a static address. This does not replace the steps for port forwarding.",
    cites: ["F74", "F75"],
  },
];

/** The article's last step, and what becomes of it here. */
const lastStep: Record<"hold" | "forward" | "block", string> = {
  hold: "On hold (C1): the article’s last step is to verify that port 1234 is accessible at that address. The other article blocks the port.",
  forward:
    "The article’s last step is to verify that port 1234 is accessible at that address. It is open only to the networks that MacPractice named, so only MacPractice can.",
  block:
    "Left out: the article’s last step is to verify that port 1234 is accessible at that address. MacPractice answered that the Portal does not need the port.",
};

const ourStep: Item = {
  id: "ddns-behind-nat",
  text: "Our advice besides: check that the updater publishes the public address, not one from inside another network.",
  cites: ["E2"],
};

function stepsFor({ inbound }: Plan): Item[] {
  const action = inbound.find(({ id }) => id === "in-1234")?.action ?? "block";
  return [...common, { id: "ddns-verify-1234", text: lastStep[action], cites: ["F76", "C1"] }, ourStep];
}

const leads = {
  required: "The office goes without a static address, so these steps are part of the job.",
  done: "The office goes without a static address and says that dynamic DNS is in place. Check each step.",
  alternative: "If the office gets no static address, these are the steps.",
} as const;

export function dynamicDnsSection({ plan }: SheetInput): Section[] {
  const { need, status } = plan.addressing.find(({ id }) => id === "dynamic-dns") ?? {};
  if (need !== "required" && need !== "alternative") return [];
  const lead = need === "required" && status === "met" ? leads.done : leads[need];
  return [
    {
      id: "dynamic-dns",
      heading: "Dynamic DNS",
      blocks: [
        { kind: "paragraph", text: lead, cites: ["F62"] },
        { kind: "steps", items: stepsFor(plan) },
        ...noticesAt("dynamic-dns", plan.notices),
      ],
    },
  ];
}
