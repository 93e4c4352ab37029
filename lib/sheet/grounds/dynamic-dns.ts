import type { Plan } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Ground, Section } from "@/lib/sheet/model";
import { settledBy } from "./settled";

/** What the jobs say once there are any: here for an office that may still come to it. */
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
const lastStep: Record<"hold" | "forward" | "block", string> = {
  hold: "On hold (C1): the article’s last step is to verify that port 1234 is accessible at that address. The other article blocks the port.",
  forward:
    "The article’s last step is to verify that port 1234 is accessible at that address. It is open only to the networks that MacPractice named, so only MacPractice can.",
  block:
    "Left out: the article’s last step is to verify that port 1234 is accessible at that address. MacPractice answered that the Portal does not need the port.",
};

const leads = {
  required: "The office goes without a static address, so dynamic DNS is part of the job.",
  done: "The office goes without a static address and says that dynamic DNS is in place. Check each step.",
  begun: "If the office gets no static address, dynamic DNS is the way, for which a host name is named.",
  alternative: "If the office gets no static address, these are the steps.",
} as const;

export function dynamicDnsSection({ plan }: SheetInput): Section[] {
  const lead = leadOf(plan);
  if (!lead) return [];
  const items: Ground[] = [
    ...(lead === "alternative" ? steps : []),
    {
      id: "ddns-after",
      about: "",
      why: [
        "Give MacPractice the host name when you contact it to set up the Patient Portal. From here all is as with a static address.",
      ],
      cites: ["F73", "F74"],
    },
    { id: "ddns-verify-1234", about: "", why: [lastStep[actionOf1234(plan)]], cites: ["F76", "C1"] },
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
      text: `${leads[lead]} Whoever is not sure of the steps asks a network professional or the provider.`,
      cites: ["F62", "F69"],
    },
    { kind: "reasons", id: "dynamic-dns", items },
  ];
  return [{ id: "dynamic-dns", heading: "Dynamic DNS", blocks }];
}

function leadOf(plan: Plan): keyof typeof leads | undefined {
  const { need, status } = plan.addressing.find(({ id }) => id === "dynamic-dns") ?? {};
  if (need === "required") return status === "met" ? "done" : "required";
  if (need !== "alternative") return undefined;
  return settledBy(plan).has("dynamic-dns") ? "begun" : "alternative";
}

function actionOf1234({ inbound }: Plan) {
  return inbound.find(({ id }) => id === "in-1234")?.action ?? "block";
}
