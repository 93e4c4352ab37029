import { oneLine } from "@/lib/answers/one-line";
import { staysClosed } from "@/lib/jobs";
import type { Plan, Question, Recipient } from "@/lib/plan";
import { longDate } from "@/lib/sheet/dates";
import type { SheetInput } from "@/lib/sheet/input";
import type { OrderQuestion } from "@/lib/sheet/model";
import type { QuestionWork } from "@/lib/sheet/work";
import { shortQuestion } from "./short-questions";

/** In this order. */
const recipients: Record<Exclude<Recipient, "technician">, string> = {
  macpractice: "MacPractice Support",
  isp: "Internet provider",
  clearinghouse: "Claims clearinghouse",
  "statement-vendor": "Statement vendor",
  office: "Office",
};

/** What is asked of others; what the technician is asked stands at the job that answers it. */
export function openQuestions(input: SheetInput): OrderQuestion[] {
  return Object.keys(recipients).flatMap((to) =>
    input.plan.questions.filter((question) => question.to === to).map((question) => questionLine(question, input)),
  );
}

export function questionLine(question: Question, input: SheetInput): OrderQuestion {
  const { id, text } = question;
  const until = untilThen(id, input.plan);
  const state = stateOf(input.work?.answer(id));
  return {
    id,
    to: recipientOf(question, input),
    text: shortQuestion(id, input.plan) ?? text,
    ...(until && { until }),
    ...(state && { state }),
  };
}

const vendors: Readonly<Record<string, string>> = { revspring: "RevSpring", dma: "DMA/Capario" };

/** By name, where the office has given one. */
function recipientOf({ to }: Question, { answers: { features = {}, internet = {} } }: SheetInput): string {
  if (to === "technician") return "Technician";
  if (to === "statement-vendor") return vendors[features.eStatements ?? ""] ?? recipients[to];
  if (to === "isp") return oneLine(internet.provider) ?? recipients[to];
  if (to === "clearinghouse") return oneLine(features.clearinghouse) ?? recipients[to];
  return recipients[to];
}

const nothingOpened: Readonly<Record<string, string>> = {
  "ask-patient-portal": "Nothing is opened for it until then.",
  "ask-mobile": "Nothing is opened for them until then.",
};

const plainFtp: Record<Plan["outboundPolicy"], string> = {
  restricted: "20 and 21 stay closed unless the vendor needs them and names the host.",
  unrestricted: "Nothing on the router closes 20 and 21 today.",
  unsure: "20 and 21 are closed only where outbound traffic is restricted.",
};

/** What holds while nobody has answered. */
function untilThen(
  id: string,
  { inbound, outboundIfRestricted, outboundPolicy, addressing }: Plan,
): string | undefined {
  const held = inbound.find((rule) => "question" in rule && rule.question === id);
  if (held) return staysClosed(held);
  const heldOut = outboundIfRestricted.some((rule) => "question" in rule && rule.question === id);
  if (heldOut) return plainFtp[outboundPolicy];
  const isRequired = addressing.some((entry) => entry.id === "external-static" && entry.need === "required");
  if (id === "ask-static-needed" && isRequired) return "For iPads away it counts as required (our judgement).";
  return nothingOpened[id];
}

function stateOf(known: QuestionWork | undefined): OrderQuestion["state"] {
  if (!known) return undefined;
  const answer = oneLine(known.answer);
  if (!answer) {
    if (known.settledBy !== undefined) return { state: "answered", word: `Settled by job ${known.settledBy}` };
    return known.asked ? { state: "asked", word: `Asked on ${longDate(known.asked)}, waiting` } : undefined;
  }
  const by = [oneLine(known.by), known.on && longDate(known.on)].filter((part) => part).join(", ");
  return { state: "answered", word: by ? `${answer} (${by})` : answer };
}
