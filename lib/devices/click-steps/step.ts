import type { ClickStep } from "@/lib/devices/device";
import type { Page, Several } from "./pages";

/** What must be seen stands last; a page that says it itself knows better than what is said of all devices. */
export function step(id: string, heading: string, page: Page, lines: readonly string[] = [], seen?: string): ClickStep {
  const atLast = page.seen ?? seen;
  return {
    id,
    heading,
    where: page.where,
    fields: page.fields ?? [],
    lines: [...(page.lines ?? []), ...lines, ...(atLast ? [`Must be seen: ${atLast}`] : [])],
    ...(page.unconfirmed && { unconfirmed: true as const }),
  };
}

/** One step a page; what holds for all of them stands with the last. */
export function steps(
  id: string,
  heading: string,
  several: Several,
  lines: readonly string[],
  seen: string,
): ClickStep[] {
  if (!isList(several)) return [step(id, heading, several, lines, seen)];
  return several.map((page, index) => {
    const isLast = index === several.length - 1;
    return step(
      index === 0 ? id : `${id}-${index + 1}`,
      `${heading}: ${page.heading}`,
      page,
      isLast ? lines : [],
      isLast ? seen : undefined,
    );
  });
}

const isList = (several: Several): several is Extract<Several, readonly unknown[]> => Array.isArray(several);
