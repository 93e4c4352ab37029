/** What hangs on a port that the Patient Portal needs, or may need. Ports 443 and 1234 say it in the same words. */
import type { Reason } from "@/lib/plan/schema";

type Words = Required<Pick<Reason, "without" | "instead">>;

const instead = "MacPractice’s answer that the Portal does not need this port";

/** Nobody has said yet that it is needed. */
export const portalMayFail: Words = { without: "the Patient Portal may not work", instead };

export const portalFails: Words = { without: "by MacPractice’s answer, the Patient Portal does not work", instead };
