/** A forward that is meant for some is made for them alone, or not at all. */
import { forwardsOf } from "@/lib/devices/common-left";
import type { Forward, Policy } from "@/lib/devices/policy";
import type { KnownForward, Pages } from "./pages";

export type SplitForwards = {
  made: readonly KnownForward[];
  /** The device can't limit them. */
  refused: readonly Forward[];
  /** Nobody knows the address of their target. */
  unknown: readonly Forward[];
};

export function splitForwards({ sourceLimit }: Pages, policy: Policy): SplitForwards {
  const isRefused = ({ sources }: Pick<Forward, "sources">) => sources !== undefined && !sourceLimit.can;
  return {
    made: forwardsOf(policy).filter((forward) => !isRefused(forward)),
    refused: policy.forwards.filter(isRefused),
    unknown: policy.forwards.filter((forward) => !isRefused(forward) && forward.to.address === undefined),
  };
}

export function sourceLimitSentence(limit: Pages["sourceLimit"]): string {
  if (limit.can) return `Who may come in can be limited here, by “${limit.by}”.`;
  return limit.established
    ? "Who may come in: this device cannot limit it. A port that is meant for some stays closed."
    : "Who may come in: whether this device can limit it is not established, check on the device. A port that is meant for some stays closed.";
}

export function refusedSentence({ port, sources }: Forward, limit: Pages["sourceLimit"]): string {
  const why =
    limit.can || limit.established
      ? "this device cannot limit who comes in"
      : "whether this device can limit who comes in is not established";
  return `${port} is meant for ${(sources ?? []).join(", ")} alone; ${why}, so ${port} stays closed. Never forward it to everyone: it needs a firewall with such a limit.`;
}
