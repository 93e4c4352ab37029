import type { ClickStep } from "@/lib/devices/device";
import type { Page, Several } from "./pages";

export function step(id: string, heading: string, page: Page, lines: readonly string[] = []): ClickStep {
  return {
    id,
    heading,
    where: page.where,
    fields: page.fields ?? [],
    lines: [...(page.lines ?? []), ...lines],
    ...(page.unconfirmed && { unconfirmed: true as const }),
  };
}

/** One step a page; what must be seen stands with the last. */
export function steps(id: string, heading: string, several: Several, lines: readonly string[] = []): ClickStep[] {
  if (!isList(several)) return [step(id, heading, several, lines)];
  return several.map((page, index) =>
    step(
      index === 0 ? id : `${id}-${index + 1}`,
      `${heading}: ${page.heading}`,
      page,
      index === several.length - 1 ? lines : [],
    ),
  );
}

const isList = (several: Several): several is Extract<Several, readonly unknown[]> => Array.isArray(several);
