/** One line of the table. */
export type Figure = {
  name: string;
  measured: string;
  /** What was to be reached; left out for what is only told. */
  reach?: string;
  ok?: boolean;
};

export function atMost(name: string, value: number, limit: number, shown: (value: number) => string): Figure {
  return { name, measured: shown(value), reach: `≤ ${shown(limit)}`, ok: value <= limit };
}

/** Ours beside what it is held against, as a ratio. */
export function ratio(
  name: string,
  { ours, floor, limit, of }: { ours: number; floor: number; limit: number; of: string },
  shown: (value: number) => string,
): Figure {
  const times = ours / floor;
  return {
    name,
    measured: `${shown(ours)}; ${of} ${shown(floor)}: ${times.toFixed(2)} ×`,
    reach: `≤ ${limit} ×`,
    ok: times <= limit,
  };
}

/** As `ratio`, of what is the better the more it is. */
export function share(
  name: string,
  { ours, rival, least, of }: { ours: number; rival: number; least: number; of: string },
  shown: (value: number) => string,
): Figure {
  const times = ours / rival;
  return {
    name,
    measured: `${shown(ours)}; ${of} ${shown(rival)}: ${times.toFixed(2)} ×`,
    reach: `≥ ${least} ×`,
    ok: times >= least,
  };
}

export const inMs = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
export const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
export const perSecond = (value: number) => `${Math.round(value)}/s`;
export const inMb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
/** Thousands of bytes, as the budgets count them. */
export const inKb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** The table as README shows it. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, measured, reach = "", ok }) => [
    name,
    measured,
    reach,
    ok === undefined ? "" : ok ? "✓" : "✗",
  ]);
  return [["figure", "measured", "reach", ""], ["---", "---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
