import { wellFormed } from "@/lib/text/well-formed";
import { type Edit, editedAt, takenIn, tooLong } from "./edit";
import { type DeviceChoice, MAX_NAME_LENGTH, type Work } from "./schema";

/** Which device is configured, and the names that it needs, as one. Names are judged before, by the device that takes them. */
export function setDevice(work: Work, { id, names }: Pick<DeviceChoice, "id" | "names">, now: Date): Edit {
  const typed = Object.entries(names).map(([key, text]): [string, string] => [key, wellFormed(text).trim()]);
  if (typed.some(([, text]) => text.length > MAX_NAME_LENGTH))
    return { ok: false, sentence: tooLong("a name", MAX_NAME_LENGTH) };
  const { device } = work;
  const kept = typed.filter(([, text]) => text !== "");
  const chosen = { ...device, id, names: Object.fromEntries(kept), at: editedAt(work, device, now) };
  return takenIn(work, { ...work, device: chosen }, "found", kept.length === 0);
}
