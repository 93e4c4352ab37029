import type { Answers } from "@/lib/answers";
import type { Plan } from "@/lib/plan/schema";
import { addressingOf } from "@/lib/rules/addressing";
import { conflictsOf } from "@/lib/rules/conflicts";
import { inboundRules } from "@/lib/rules/inbound";
import { noticesOf } from "@/lib/rules/notices";
import { outboundRules } from "@/lib/rules/outbound";
import { questionsOf } from "@/lib/rules/questions";
import { groupsOf, type Situation } from "@/lib/rules/situation";
import { tasksOf } from "@/lib/rules/tasks";
import { rulesetVersion } from "./ruleset";

/** What the answers mean for the network. Total: every valid document, however empty, has a plan; the same answers give the same plan. */
export function planFor(answers: Answers): Plan {
  const inbound = inboundRules(answers);
  const outboundIfRestricted = outboundRules(answers);
  const addressing = addressingOf(answers, inbound);
  const situation: Situation = { ...groupsOf(answers), inbound, outbound: outboundIfRestricted, addressing };
  const outboundPolicy = situation.network.outbound ?? "unsure";
  const questions = questionsOf(situation);
  return {
    version: 1,
    rulesetVersion,
    inbound,
    outboundPolicy,
    outbound: outboundPolicy === "restricted" ? outboundIfRestricted : [],
    outboundIfRestricted,
    addressing,
    notices: noticesOf(situation),
    questions,
    tasks: tasksOf(situation),
    conflicts: conflictsOf(situation, questions),
  };
}
