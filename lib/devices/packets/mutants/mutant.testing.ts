import type { Texts } from "@/lib/devices/packets/target.testing";
import type { mutantOffices } from "./office.testing";

/** A ruleset with one thing wrong, which some probe must notice: else the probes prove nothing. */
export type Mutant = {
  name: string;
  office: keyof typeof mutantOffices;
  file: keyof Texts;
  was: RegExp;
  becomes: string;
  /** The probe that must notice it, by its label. */
  caughtBy: string;
};

export function spoiled(texts: Texts, { name, file, was, becomes }: Mutant): Texts {
  const text = texts[file] ?? "";
  const changed = text.replace(was, becomes);
  if (changed === text) throw new Error(`“${name}” changes nothing: its pattern is out of date.`);
  return { ...texts, [file]: changed };
}
