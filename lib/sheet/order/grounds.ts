import type { FactId } from "@/lib/facts";
import type { Job } from "@/lib/jobs";
import type { SheetInput } from "@/lib/sheet/input";
import type { Ground } from "@/lib/sheet/model";
import { addressName } from "@/lib/sheet/grounds/addresses";
import { actionWord, protocolAndPorts } from "@/lib/sheet/words";

/** Why a job is there: what it settles, each with its reasons and their sources. */
export function groundsOfJob({ settles }: Job, { plan }: SheetInput): Ground[] {
  return settles.flatMap((id): Ground[] => {
    const rule = [...plan.inbound, ...plan.outboundIfRestricted].find((candidate) => candidate.id === id);
    if (rule) return [ground(id, `${actionWord(rule.action)} ${protocolAndPorts(rule)}`, rule.reasons)];
    const entry = plan.addressing.find((candidate) => candidate.id === id);
    if (entry) return [ground(id, addressName(entry.id), entry.reasons)];
    const said = [...plan.tasks, ...plan.notices].find((candidate) => candidate.id === id);
    return said ? [ground(id, "", [said])] : [];
  });
}

function ground(id: string, about: string, reasons: readonly { text: string; cites: readonly FactId[] }[]): Ground {
  return {
    id,
    about,
    why: reasons.map(({ text }) => text),
    cites: [...new Set(reasons.flatMap(({ cites }) => cites))],
  };
}
