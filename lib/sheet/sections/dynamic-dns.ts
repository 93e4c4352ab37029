import type { SheetInput } from "@/lib/sheet/input";
import type { Item, Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";

const steps: readonly Item[] = [
  {
    id: "ddns-account",
    text: "Choose a provider and open an account with a host name. Read its terms and planned outages first.",
    cites: ["F70", "F66"],
  },
  {
    id: "ddns-updater",
    text: "Set up the provider’s updater, on the router or on the MacPractice server, by the provider’s own instructions.",
    cites: ["F71", "F72"],
  },
  {
    id: "ddns-behind-nat",
    text: "Check that the updater publishes the public address, not one from inside another network.",
    cites: ["E2"],
  },
  { id: "ddns-tell", text: "Give MacPractice the host name when the Patient Portal is set up.", cites: ["F73"] },
  {
    id: "ddns-forwards",
    text: "Set the port forwards all the same: dynamic DNS takes the place of a static address, not of the forwards.",
    cites: ["F74", "F75"],
  },
];

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
        { kind: "steps", items: steps },
        ...noticesAt("dynamic-dns", plan.notices),
      ],
    },
  ];
}
