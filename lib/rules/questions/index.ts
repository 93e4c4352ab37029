import type { Question } from "@/lib/plan/schema";
import { say } from "@/lib/rules/entry";
import type { Situation } from "@/lib/rules/situation";
import type { QuestionRule } from "./question-rule";
import {
  ask80,
  ask443Hosted,
  ask1234,
  ask1234Encryption,
  askDdnsMobile,
  askDropBox,
  askMobileStatic,
  askRemoteClient,
  askServerManagement,
  askStaticNeeded,
} from "./to-macpractice";
import {
  askDropBoxUsed,
  askFastAttach,
  askMailServer,
  askMobile,
  askPatientPortal,
  askPortalSite,
  askRemoteAccess,
  askRemoteNeeds,
  askTickets,
} from "./to-office";
import { askEClaims, askEStatements, askPlainFtp, askPublicAddress, askStatic } from "./to-providers";
import { askFirewall, askOutbound, askServerAssignment, askVpn, askWifi } from "./to-technician";

/** In the order in which the plan lists them. */
const questionRules: readonly QuestionRule[] = [
  ask1234,
  ask443Hosted,
  ask80,
  ask1234Encryption,
  askStaticNeeded,
  askRemoteClient,
  askMobileStatic,
  askDdnsMobile,
  askServerManagement,
  askDropBox,
  askStatic,
  askPublicAddress,
  askEClaims,
  askEStatements,
  askPlainFtp,
  askVpn,
  askFirewall,
  askOutbound,
  askWifi,
  askServerAssignment,
  askPortalSite,
  askRemoteNeeds,
  askPatientPortal,
  askMobile,
  askFastAttach,
  askTickets,
  askDropBoxUsed,
  askMailServer,
  askRemoteAccess,
];

export function questionsOf(situation: Situation): Question[] {
  return questionRules.flatMap((rule) => {
    const said = say(rule, situation);
    return said ? [{ id: rule.id, to: rule.to, ...said }] : [];
  });
}
