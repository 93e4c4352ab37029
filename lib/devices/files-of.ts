import type { Device } from "./device";

/** The names of the files that it makes. */
export const filesOf = (id: string, device: Device): readonly string[] =>
  device.kind === "configuration" ? device.files : [`${id}.txt`];
