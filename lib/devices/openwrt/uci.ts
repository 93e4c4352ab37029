/** UCI as text: what /etc/config holds, and what `uci set` is told. */

export type UciOption = readonly [key: string, value: string | readonly string[]];

export type Section = {
  type: "defaults" | "zone" | "forwarding" | "rule" | "redirect";
  options: readonly UciOption[];
};

export function uciText(sections: readonly Section[]): string[] {
  return sections.flatMap(({ type, options }) => ["", `config ${type}`, ...options.flatMap(optionLines)]).slice(1);
}

function optionLines([key, value]: UciOption): string[] {
  return typeof value === "string"
    ? [`\toption ${key} ${quoted(value)}`]
    : value.map((entry) => `\tlist ${key} ${quoted(entry)}`);
}

/** Nothing that comes here holds an apostrophe or a line break: names are judged at the door, addresses by the plan. */
const quoted = (value: string) => `'${value}'`;

/** A quotation mark in a rule's name made older versions hand over a ruleset that was refused as a whole. */
export function plainName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9 ._-]/g, "")
    .replace(/ +/g, " ")
    .trim();
}

/** A named section outside of the firewall: taken away first, so that a second run doesn't find half of the first. */
export function setSection(
  place: `${string}.nh_${string}`,
  type: string,
  options: Readonly<Record<string, string>>,
): string[] {
  return [
    `uci -q delete ${place} || true`,
    `uci set ${place}=${type}`,
    ...Object.entries(options).map(([key, value]) => `uci set ${place}.${key}=${quoted(value)}`),
  ];
}
