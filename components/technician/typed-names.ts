/** What each field is called among the texts that were typed and are not in the work; the field bears it as `data-typed`. */
import type { FoundPath, SiteText } from "@/lib/work";

export const foundName = (path: FoundPath | SiteText): string => `found.${path}`;

/** A name that a device needs: of each device its own. */
export const deviceName = (device: string, key: string): string => `device.${device}.${key}`;

export const isDeviceName = (name: string): boolean => name.startsWith("device.");
