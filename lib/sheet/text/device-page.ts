import type { DevicePage } from "@/lib/sheet/model";
import { hanging, headingLines, valueLines, wrap } from "./lines";

const margin = " ".repeat(8);

export function devicePageLines({ heading, lead, steps }: DevicePage): string[] {
  return [
    "",
    ...headingLines(heading),
    "",
    ...lead.flatMap((line) => wrap(line)),
    ...steps.flatMap((step) => [
      "",
      ...hanging(`[_] ${String(step.number).padStart(2)}. `, step.heading, margin.length),
      ...hanging(margin, step.where, margin.length),
      ...step.fields.flatMap((field) => valueLines(field, margin)),
      ...step.lines.flatMap((line) => hanging(margin, line, margin.length)),
    ]),
  ];
}
