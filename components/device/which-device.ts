import type { Answers } from "@/lib/answers";
import { deviceNamedIn } from "@/lib/devices/named";
import { siteText, type Work } from "@/lib/work";

/** The one that was chosen, or else the one that the words on the router name: those seen on site before those of the office. */
export function whichDevice({ internet }: Answers, work: Work): { id?: string | undefined; said?: string | undefined } {
  if (work.device) return { id: work.device.id };
  const said = [siteText(work, "router.model"), internet?.router ?? ""].find(
    (words) => deviceNamedIn(words) !== undefined,
  );
  return said === undefined ? {} : { id: deviceNamedIn(said), said };
}
