/** The answers that may stay open without a question to anybody, each with its reason. */
import type { AnswerPath, Answers } from "@/lib/answers";
import type { Plan } from "@/lib/plan";

type Reason = { when: (answers: Answers, plan: Plan) => boolean; because: string };

const needOf = ({ addressing }: Plan, id: string) => addressing.find((entry) => entry.id === id)?.need;
const actionOf = ({ inbound }: Plan, id: string) => inbound.find((rule) => rule.id === id)?.action;

const reasons: Partial<Record<AnswerPath, readonly Reason[]>> = {
  "internet.externalAddress": [
    {
      when: (_answers, plan) => needOf(plan, "external-static") === "not-required",
      because: "nothing is reached from outside, so it makes no difference",
    },
    {
      when: ({ internet }) => internet?.staticIpPlan === "decline",
      because: "the office has decided against a static address, so the provider is not asked for one",
    },
  ],
  "internet.ddnsUpdater": [
    {
      when: (_answers, { tasks }) => tasks.some(({ id }) => id === "install-updater"),
      because: "the technician sets it up",
    },
  ],
  "internet.routerPassword": [
    {
      when: ({ internet }) => internet?.routerPassword === undefined || internet.routerPassword === "unsure",
      because: "it may be left out, and “Not sure” stands at the first job",
    },
  ],
  "features.eStatementsPlainFtp": [
    { when: ({ confirmations }) => confirmations?.plainFtp?.answer !== undefined, because: "the vendor has answered" },
  ],
  "features.portalSite": [
    {
      when: ({ confirmations }) => confirmations?.encryptedWeb?.answer !== undefined,
      because: "MacPractice has answered about 443",
    },
    {
      when: ({ features }) => features?.mobile === "outside",
      because: "iPads away from the office open 443 anyhow",
    },
  ],
  "confirmations.encryptedWeb.answer": [
    {
      when: (_answers, plan) => actionOf(plan, "in-443") === "forward",
      because: "443 is open already, since patients sign in at the office",
    },
  ],
};

/** Why this answer may stay open here; nothing when it may not. */
export function needsNoQuestion(path: AnswerPath, answers: Answers, plan: Plan): string | undefined {
  return reasons[path]?.find(({ when }) => when(answers, plan))?.because;
}
