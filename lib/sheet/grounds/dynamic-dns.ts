import { jobsOf } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Ground, Section } from "@/lib/sheet/model";
import { settledBy } from "./settled";

/** The article’s steps in full, for an office that may still come to it; once they are jobs, their numbers do. */
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
  {
    id: "ddns-tell",
    about: "",
    why: [
      "Give MacPractice the host name when you contact it to set up the Patient Portal. From here all is as with a static address.",
    ],
    cites: ["F73", "F74"],
  },
];

/** The article's last step, and what becomes of it here. */
const lastStep: Record<"hold" | "forward" | "block", string> = {
  hold: "On hold (C1): the article’s last step is to verify that port 1234 is accessible at that address.",
  forward:
    "The article’s last step is to verify that port 1234 is accessible at that address. It is open only to the networks that MacPractice named, so only MacPractice can.",
  block:
    "Left out: the article’s last step is to verify that port 1234 is accessible at that address. MacPractice answered that the Portal does not need the port.",
};

const leads = {
  done: " The office says that it is in place: check each step.",
  begun: "",
  alternative: " If the office gets no static address, these are the steps.",
} as const;

export function dynamicDnsSection(input: SheetInput): Section[] {
  const { plan } = input;
  const lead = leadOf(plan);
  if (!lead) return [];
  const items: Ground[] = [
    ...(lead === "alternative" ? steps : [stepsByJob(input)]),
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
      text: `Dynamic DNS periodically checks for a changed address and maps the new one to the host name.${leads[lead]} The steps are similar with most providers; whoever is not sure of them asks a network professional or the provider.`,
      cites: ["F62", "F64", "F69"],
    },
    { kind: "reasons", id: "dynamic-dns", items },
  ];
  return [{ id: "dynamic-dns", heading: "Dynamic DNS", blocks }];
}

function leadOf(plan: Plan): keyof typeof leads | undefined {
  const { need, status } = plan.addressing.find(({ id }) => id === "dynamic-dns") ?? {};
  if (need !== "required" && need !== "alternative") return undefined;
  if (!settledBy(plan).has("dynamic-dns")) return "alternative";
  return status === "met" ? "done" : "begun";
}

function actionOf1234({ inbound }: Plan) {
  return inbound.find(({ id }) => id === "in-1234")?.action ?? "block";
}

/** The steps are told where they are done. */
function stepsByJob({ plan }: SheetInput): Ground {
  const jobs = jobsOf(plan);
  const at = (task: string) => {
    const index = jobs.findIndex(({ settles }) => settles.includes(task));
    return index < 0 ? "" : ` (job ${index + 1})`;
  };
  return {
    id: "ddns-steps",
    about: "",
    why: [
      `The article’s steps: an account and a host name with a provider of your choice${at("choose-ddns")}; its update software${at("install-updater")}; the name told to MacPractice${at("tell-macpractice-address")}.`,
    ],
    cites: ["F70", "F71", "F73"],
  };
}
