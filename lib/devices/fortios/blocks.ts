/** Text of FortiOS's command line: blocks of entries, each with its settings. */

export type Setting = readonly [word: string, ...values: (string | number)[]];

export type Entry = { id: string | number; settings: readonly Setting[]; inner?: Block };

export type Block = {
  path: string;
  entries: readonly Entry[];
  /** Taken away before anything is set. */
  deletes?: readonly number[];
  /** Carried out once the entries stand. */
  moves?: readonly { id: number; before: string | number }[];
};

export function blockLines({ path, entries, deletes = [], moves = [] }: Block, indent = ""): string[] {
  if (entries.length === 0) return [];
  const inside = `${indent}    `;
  return [
    `${indent}config ${path}`,
    ...deletes.map((id) => `${inside}delete ${word(id)}`),
    ...entries.flatMap(({ id, settings, inner }) => [
      `${inside}edit ${word(id)}`,
      ...settings.map((setting) => `${inside}    set ${setting.map(word).join(" ")}`),
      ...(inner ? blockLines(inner, `${inside}    `) : []),
      `${inside}next`,
    ]),
    ...moves.map(({ id, before }) => `${inside}move ${word(id)} before ${word(before)}`),
    `${indent}end`,
  ];
}

/** In quotes wherever it could be read as more than one word. */
function word(value: string | number): string {
  const text = String(value);
  return /^[A-Za-z0-9.:_-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, "\\$&")}"`;
}
