import { groundsAnchor } from "@/lib/sheet/anchor";
import type { Order, OrderJob, OrderQuestion, RedFlag } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { type Area, type Drawn, lineToFill, stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, order, red } from "@/lib/sheet/pdf/look";
import { baseline } from "@/lib/sheet/pdf/paper";
import type { Span } from "@/lib/sheet/pdf/typesetter";
import type { StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { headingPiece, type Named } from "./heading";
import { portTable } from "./ports";
import { valueRows } from "./values";

const indent = 34;
const resultWidth = 64;
const initialsWidth = 34;
const gutter = 8;
const pad = 2.5;

type Columns = { body: Area; wide: Area; result: Area; initials: Area };

function columnsOf({ left, width }: Context): Columns {
  const right = left + width;
  const result = { x: right - resultWidth - initialsWidth - gutter, width: resultWidth };
  return {
    body: { x: left + indent, width: result.x - gutter - left - indent },
    wide: { x: left + indent, width: width - indent },
    result,
    initials: { x: right - initialsWidth, width: initialsWidth },
  };
}

/** Under its heading each job of a phase: a box, its number, what to do, and room for the result and initials. */
export function phasePieces(phase: Order["phases"][number], flags: readonly RedFlag[], context: Context): Piece[] {
  const { paper } = context;
  const columns = columnsOf(context);
  const captions: readonly Named[] = [
    { text: "Result", x: columns.result.x },
    { text: "Initials", x: columns.initials.x },
  ];
  const heading = headingPiece({ text: phase.heading, note: phase.note, captions }, context);
  const list = paper.element(context.parent, "L", { O: "List", ListNumbering: "Decimal" });
  return [
    heading.piece,
    ...phase.jobs.map((job) => ({
      ...jobPiece(
        job,
        flags.filter((flag) => flag.job === job.id),
        { ...context, parent: list, section: job.id },
        columns,
      ),
      repeat: heading.repeat,
    })),
  ];
}

function jobPiece(job: OrderJob, flags: readonly RedFlag[], context: Context, columns: Columns): Piece {
  const { paper, left, width } = context;
  const item = paper.element(context.parent, "LI");
  const label = paper.element(item, "Lbl");
  const body = paper.element(item, "LBody");
  const within = { ...context, parent: body };
  const name = job.by ? `${job.by}: ${job.title}` : job.title;
  const known = isInline(job.settings) && job.settings.length <= most ? settingSpans(job) : [];
  const spoken: readonly (readonly Span[])[] = [
    titleSpans(job),
    known,
    job.lines.length > 0 ? [{ text: job.lines.join(" "), style: order.line }] : [],
    ...flags.map(({ text }) => [{ text, style: { ...order.worked, color: red } }]),
    workSpans(job),
  ];
  const beside = stacked(
    spoken.flatMap((spans) => (spans.length > 0 ? [paragraphIn(within, spans, columns.body)] : [])),
    0.5,
  );
  const below = stacked([
    ...(known.length > 0 ? [] : valueRows(settingsOf(job), within, columns.wide, 2)),
    ...valueRows(job.fields, within, columns.wide, Math.min(2, job.fields.length)),
    ...job.questions.map((question) => questionIn(question, within, columns.wide)),
    ...(job.ports ? [portTable(job.ports, within, columns.wide)] : []),
  ]);

  const besideHeight = Math.max(beside.height, 12.5) + 2 * pad;
  const height = besideHeight + (below.height > 0 ? below.height + 0.8 : 0);
  const room = (area: Area, suffix: string, tip: string) =>
    lineToFill(paper, body, { name: `${job.id} ${suffix}`, tip: `${tip} ${job.number}: ${name}` }, area, {
      height: besideHeight - 2,
      isRuled: false,
    });
  const result = room(columns.result, "result", "Result of job");
  const initials = room(columns.initials, "initials", "Initials for job");
  return {
    gap: 0,
    height,
    draw: (top) => {
      paper.destination(job.id, top);
      const box = { name: job.id, tip: `Done: ${name}`, ticked: job.state?.state === "done" };
      paper.checkBox(label, box, left, top + pad + 1);
      numberIn(job, label, context, top + pad);
      beside.draw(top + pad);
      below.draw(top + besideHeight - 3);
      result.draw(top + 1);
      initials.draw(top + 1);
      paper.artifact(() => {
        const { pdf } = paper;
        pdf.lineWidth(0.5).strokeColor(colors.line);
        for (const x of [columns.result.x - 4, columns.initials.x - 4])
          pdf
            .moveTo(x, top + 1)
            .lineTo(x, top + besideHeight - 1)
            .stroke();
        pdf.strokeColor(colors.strong);
        pdf
          .moveTo(left, top + height)
          .lineTo(left + width, top + height)
          .stroke();
      });
    },
  };
}

/** What stands in the title already is not said again. */
const settingsOf = ({ title, settings }: OrderJob) =>
  settings.filter(({ value }) => value === undefined || !title.includes(value));

/** As many as are read at a glance beside each other in running text. */
const most = 3;

const isInline = (settings: OrderJob["settings"]) => settings.every(({ value }) => value !== undefined);

/** "Outside TCP 443 · Inside 192.168.1.10:443" */
function settingSpans(job: OrderJob): Span[] {
  const { leading } = order.value;
  return settingsOf(job).flatMap(({ label, value = "" }, index) => [
    { text: `${index > 0 ? "  ·  " : ""}${label} `, style: { ...order.label, leading } },
    { text: value, style: order.value },
  ]);
}

function titleSpans({ by, title }: OrderJob): Span[] {
  const style = order.job;
  return by
    ? [
        { text: `${by}: `, style: { ...style, color: colors.soft } },
        { text: title, style },
      ]
    : [{ text: title, style }];
}

/** Leads to the grounds of the job, where the file has them. */
function numberIn({ id, number }: OrderJob, label: StructureElement, { paper, left }: Context, top: number): void {
  const to = groundsAnchor(id);
  const isLink = paper.leadsTo(to);
  const style = isLink ? { ...order.number, color: colors.accent } : order.number;
  const text = String(number);
  const wide = paper.type.widthOf(text, style);
  const x = left + indent - 6 - wide;
  const span = { text, style, ...(isLink && { to, says: `Why job ${number}: its grounds` }) };
  paper.paragraph(label, "Lbl", paper.type.paragraph([span], wide + 4), x, top);
  if (isLink) paper.line(x, baseline(top, style.leading, style) + 1.6, wide, { width: 0.5, color: colors.accent });
}

const stateColors = { open: colors.ink, done: "#095b41", "not-done": colors.ink, changed: "#6f4606" } as const;

/** How the job stands, and the note on it. */
function workSpans({ state, note }: OrderJob): Span[] {
  const word = state && state.state !== "open" ? state : undefined;
  const spans: Span[] = [];
  if (word) spans.push({ text: word.word, style: { ...order.worked, color: stateColors[word.state] } });
  if (note) spans.push({ text: word ? ` ${note}` : note, style: order.line });
  return spans;
}

/** A question that the job answers: what is known of it, or a line for the answer, beside it where there is room. */
function questionIn({ id, text, until, state }: OrderQuestion, context: Context, area: Area): Drawn {
  const { paper, parent } = context;
  const words = [text, until].filter((part) => part !== undefined).join(" ");
  const wide = paper.type.widthOf(words, order.line) + 6;
  const isBeside = state === undefined && area.width - wide >= shortestAnswer;
  const asked = paragraphIn(
    context,
    [{ text: words, style: order.line }],
    isBeside ? { x: area.x, width: wide } : area,
  );
  const known = state ? [paragraphIn(context, [{ text: state.word, style: order.worked }], area)] : [];
  if (state?.state === "answered") return stacked([asked, ...known]);
  const room = isBeside ? { x: area.x + wide, width: area.width - wide } : area;
  const element = paper.element(parent, "P");
  const line = lineToFill(paper, element, { name: `${id} answer`, tip: `Answer: ${text}` }, room);
  if (!isBeside) return stacked([asked, ...known, line]);
  return {
    height: line.height,
    draw: (top) => {
      asked.draw(top + line.height - asked.height);
      line.draw(top);
    },
  };
}

const shortestAnswer = 140;

function paragraphIn({ paper, parent }: Context, spans: readonly Span[], area: Area): Drawn {
  return textIn(paper, { element: paper.element(parent, "P"), role: "P" }, spans, area);
}
