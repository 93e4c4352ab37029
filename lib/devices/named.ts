import { deviceEntries } from "./catalogue";

/** The device that somebody's words name, such as those on a router's label. The longest words decide. */
export function deviceNamedIn(text: string): string | undefined {
  const words = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;
  return deviceEntries
    .flatMap(({ id, labels }) => labels.map((label) => ({ id, label })))
    .filter(({ label }) => words.includes(` ${label} `))
    .toSorted((one, other) => other.label.length - one.label.length)[0]?.id;
}
