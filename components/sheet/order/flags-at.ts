import type { RedFlag } from "@/lib/sheet/model";

type Testing = { id: string; ports?: readonly { item: string }[] };

/** What is red at a job: what it settles, and what was found at a port that it tests. */
export function flagsAt({ id, ports = [] }: Testing, flags: readonly RedFlag[]): RedFlag[] {
  const results = ports.flatMap(({ item }) => [`${item}.ipv4`, `${item}.ipv6`]);
  return flags.filter((flag) => flag.job === id || results.includes(flag.id));
}
