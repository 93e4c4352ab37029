import { UNCONFIRMED } from "@/lib/devices/click-sheet-text";
import type { Exported } from "@/lib/devices/export";
import type { DevicePage } from "./model";

/** Only of a device that is set by hand; a configuration is no page to read. */
export function devicePageOf(title: string, { head, clickSheet }: Exported): DevicePage | undefined {
  if (!clickSheet) return undefined;
  return {
    heading: title,
    lead: head,
    steps: clickSheet.steps.map(({ id, heading, where, fields, lines, unconfirmed }, index) => ({
      id: `device-${id}`,
      number: index + 1,
      heading,
      where: unconfirmed ? `${where} (${UNCONFIRMED})` : where,
      fields: fields.map(({ label, value }) => ({ label, value })),
      lines,
    })),
  };
}
