import type { Plan } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Ground, Section } from "@/lib/sheet/model";
import { settledBy } from "./settled";

/** What the jobs say once there are any: here for an office that may still come to it. That MacPractice is given the name is a task of every Portal’s. */
const steps: readonly Ground[] = [
  {
    id: "ddns-account",
    about: "",
    why: [
      "Create an account and a host name with a provider of your choice. Know its reporting procedures, scheduled outages and terms first.",
    ],
    cites: ["F70", "F66"],
  },
  {
    id: "ddns-updater",
    about: "",
    why: [
      "Install the provider’s update software, which may run on the MacPractice server; some providers use the router instead. Follow the provider’s own instructions.",
    ],
    cites: ["F71", "F72"],
  },
];

/** The article's last step, and what becomes of it here. */
const lastStep = {
  forward:
    "The article’s last step is to verify that port 1234 is accessible at that address. It is open only to the networks that MacPractice named, so only MacPractice can.",
  block:
    "Left out: the article’s last step is to verify that port 1234 is accessible at that address. MacPractice answered that the Portal does not need the port.",
} as const;

const leads = {
  done: "The office says that dynamic DNS is in place. Check each step. ",
  begun: "",
  alternative: "If the office gets no static address, these are the steps. ",
} as const;

export function dynamicDnsSection({ plan }: SheetInput): Section[] {
  const lead = leadOf(plan);
  if (!lead) return [];
  const items: Ground[] = [
    ...(lead === "alternative" ? steps : []),
    ...lastStepOf(plan),
    {
      id: "ddns-behind-nat",
      about: "",
      why: [
        "Our advice besides: check that the updater publishes the public address, not one from inside another network.",
      ],
      cites: ["E2"],
    },
  ];
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: `${leads[lead]}Whoever is not sure of the steps asks a network professional or the provider.`,
      cites: ["F62", "F69"],
    },
    { kind: "reasons", id: "dynamic-dns", items },
  ];
  return [{ id: "dynamic-dns", heading: "Dynamic DNS", blocks }];
}

/** The job says why where there is one. */
function leadOf(plan: Plan): keyof typeof leads | undefined {
  const { need, status } = plan.addressing.find(({ id }) => id === "dynamic-dns") ?? {};
  if (need !== "required" && need !== "alternative") return undefined;
  if (!settledBy(plan).has("dynamic-dns")) return "alternative";
  return status === "met" ? "done" : "begun";
}

/** While port 1234 is on hold, so is that step: its test says so, and C1 why. */
function lastStepOf({ inbound }: Plan): Ground[] {
  const action = inbound.find(({ id }) => id === "in-1234")?.action ?? "block";
  if (action === "hold") return [];
  return [{ id: "ddns-verify-1234", about: "", why: [lastStep[action]], cites: ["F76", "C1"] }];
}
