import type { Order, OrderJob, OrderQuestion, PortLine } from "@/lib/sheet/model";
import { orderWords } from "@/lib/sheet/order-words";
import { hanging, headingLines, rule, valueLines, wrap } from "./lines";

export function orderLines({ stop, flags, values, phases, questions, remarks, signatures }: Order): string[] {
  return [
    ...(stop ? ["", rule, ...wrap(stop.heading.toUpperCase()), ...wrap(stop.text)] : []),
    ...section(
      orderWords.flags,
      flags.flatMap(({ text }) => hanging("! ", text, 2)),
    ),
    ...section(
      orderWords.values,
      values.flatMap((value) => valueLines(value)),
    ),
    ...phases.flatMap(({ heading, note, jobs }) =>
      section(heading, [...(note ? wrap(note) : []), ...jobs.flatMap((job) => ["", ...jobLines(job)])]),
    ),
    ...section(
      questions.heading,
      byRecipient(questions.items).flatMap(({ to, items }) => [
        "",
        ...wrap(to),
        ...items.flatMap((item) => questionLines(item, "  ")),
      ]),
    ),
    ...section(
      orderWords.remarks,
      remarks.flatMap(({ text }) => hanging("- ", text, 2)),
    ),
    ...section(signatures.heading, signatureLines(signatures)),
  ];
}

/** Nothing where there is nothing to say. */
function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const [first] = lines;
  return ["", ...headingLines(heading), ...(first === "" ? [] : [""]), ...lines];
}

const boxes = { open: "[_]", done: "[x]", "not-done": "[-]", changed: "[!]" } as const;

const margin = " ".repeat(8);

function jobLines(job: OrderJob): string[] {
  const { number, by, title, settings, lines, fields, ports, questions, state, note } = job;
  const lead = `${boxes[state?.state ?? "open"]} ${String(number).padStart(2)}. `;
  const said = [state?.word, note].filter((part) => part !== undefined);
  return [
    ...hanging(lead, by ? `${by}: ${title}` : title, margin.length),
    ...settings.flatMap((setting) => valueLines(setting, margin)),
    ...lines.flatMap((line) => hanging(margin, line, margin.length)),
    ...(ports ? portLines(ports) : []),
    ...fields.flatMap((field) => valueLines(field, margin)),
    ...questions.flatMap((question) => questionLines(question, margin)),
    ...said.flatMap((part) => hanging(margin, part, margin.length)),
  ];
}

function portLines(ports: readonly PortLine[]): string[] {
  const row = (cells: readonly string[]) => `${margin}${cells.map((cell) => cell.padEnd(14)).join("")}`.trimEnd();
  const line = "_".repeat(12);
  return [
    row(orderWords.ports),
    ...ports.map(({ port, ipv4, found }) => row([port, ipv4, found.ipv4?.word ?? line, found.ipv6?.word ?? line])),
  ];
}

function byRecipient(items: readonly OrderQuestion[]): { to: string; items: OrderQuestion[] }[] {
  const recipients = [...new Set(items.map(({ to }) => to))];
  return recipients.map((to) => ({ to, items: items.filter((item) => item.to === to) }));
}

function questionLines({ text, until, state }: OrderQuestion, indent: string): string[] {
  const whole = [text, until].filter((part) => part !== undefined).join(" ");
  return [
    ...hanging(`${indent}? `, whole, indent.length + 2),
    ...(state
      ? hanging(`${indent}  `, state.word, indent.length + 2)
      : valueLines({ label: orderWords.answer }, `${indent}  `)),
  ];
}

function signatureLines({ state, undone, technician, office, filing }: Order["signatures"]): string[] {
  return [
    ...(state ? [...wrap(state), ""] : []),
    ...(undone.items.length > 0
      ? [`${undone.label}:`, ...undone.items.flatMap((item) => hanging("- ", item, 2))]
      : valueLines({ label: undone.label })),
    ...[technician, office].flatMap(({ text, fields }) => [
      "",
      ...wrap(text),
      ...fields.flatMap((field) => valueLines(field)),
    ]),
    "",
    ...wrap(filing),
  ];
}
