import type { Plan } from "@/lib/plan";
import { ruleGround } from "@/lib/sheet/ground";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";
import { settledBy } from "./settled";

const policies = {
  unrestricted: "This office lets everything out: nothing needs to be set.",
  restricted: "This office restricts outbound traffic. Our advice: log first, then enforce.",
  unsure:
    "Nobody has said yet whether the firewall restricts outbound traffic. If it does not, nothing needs to be set.",
} as const;

/** What keeps a row on hold closed: only a firewall that restricts what goes out. */
const holds = {
  unrestricted: "“Hold”: nothing on the router closes it today.",
  restricted: "“Hold”: closed unless the vendor’s answer allows it.",
  unsure: "“Hold”: closed only where outbound traffic is restricted.",
} as const;

/** Where C16 is shown, it says what would stop, and which rows are added. */
function essentials({ conflicts }: Plan): string {
  return conflicts.some(({ id }) => id === "C16")
    ? "The rows marked ours are added, to any destination: see C16."
    : "With these alone DNS, time, updates, the web, mail and the dynamic DNS updater would stop; neither article says so. The rows marked ours are added, to any destination.";
}

/** All rows where there is nothing to set; else those that wait for an answer, for the job of the others has them. */
export function outboundSection({ plan, answers }: SheetInput): Section {
  const { outboundPolicy } = plan;
  const settled = settledBy(plan);
  const rows = plan.outboundIfRestricted.filter(({ id }) => !settled.has(id));
  const items = rows.map((rule) => ruleGround(rule, answers));
  const hold = rows.some(({ action }) => action === "hold") ? ` ${holds[outboundPolicy]}` : "";
  const reasons: Block[] = items.length > 0 ? [{ kind: "reasons", id: "outbound", items }] : [];
  return {
    id: "outbound",
    heading: "From the office out to the internet",
    blocks: [
      {
        kind: "paragraph",
        text: `${policies[outboundPolicy]} Where outbound traffic is blocked, the services of the article’s table may be allowed, but only those that are used. Which computer sends is not said, so the rows hold for all. The table has no column for protocol or encryption: TCP is our reading. ${essentials(plan)}${hold} “Without it” tells what fails where no other row lets it out.`,
        cites: ["F22", "F23", "F24", "F34", "C16", "E13"],
      },
      ...reasons,
    ],
  };
}
