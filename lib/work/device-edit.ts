import { wellFormed } from "@/lib/text/well-formed";
import { type Edit, editedAt, takenIn, tooLong } from "./edit";
import { type DeviceChoice, MAX_NAME_LENGTH, type Work } from "./schema";

/** Which device is configured, and the names that it needs, as one. Names are judged before, by the device that takes them. */
export function setDevice(work: Work, { id, names }: Pick<DeviceChoice, "id" | "names">, now: Date): Edit {
  const typed = Object.entries(names).map(([key, text]): [string, string] => [key, wellFormed(text).trim()]);
  if (typed.some(([, text]) => text.length > MAX_NAME_LENGTH))
    return { ok: false, sentence: tooLong("a name", MAX_NAME_LENGTH) };
  const { done, ...device } = work.device ?? {};
  // The steps of another device are other steps.
  const same = work.device?.id === id && done ? { done } : {};
  const kept = typed.filter(([, text]) => text !== "");
  const chosen = { ...device, ...same, id, names: Object.fromEntries(kept), at: editedAt(work, work.device, now) };
  return takenIn(work, { ...work, device: chosen }, "found", kept.length === 0);
}

/** A step of the click-sheet of a device, which is chosen by it. */
export function markStep(work: Work, id: string, step: { id: string; isDone: boolean }, now: Date): Edit {
  const before = work.device?.id === id ? work.device : undefined;
  const others = (before?.done ?? []).filter((known) => known !== step.id);
  const done = step.isDone ? [...others, step.id] : others;
  const device = { ...work.device, id, names: before?.names ?? {}, done, at: editedAt(work, work.device, now) };
  return takenIn(work, { ...work, device }, "found", !step.isDone);
}
