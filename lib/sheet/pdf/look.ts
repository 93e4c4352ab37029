/** Sizes and colors of the paper, in points. Every color is dark or light enough to be told apart in greyscale. */
import type { ActionTone, Flow, NoticeItem } from "@/lib/sheet/model";

export const colors = {
  ink: "#1f1c18",
  soft: "#4e4a43",
  faint: "#6d6861",
  line: "#d3d0cb",
  strong: "#83807a",
  accent: "#005b5b",
  accentSoft: "#eaf8f7",
  accentLine: "#a9d4d3",
  sunken: "#f4f2ef",
  ground: "#ffffff",
} as const;

export type Weight = "regular" | "semibold";
/** How text looks; `leading` is the height of its line. */
export type Style = { weight: Weight; size: number; leading: number; color: string };

const style = (size: number, leading: number, color: string = colors.ink, weight: Weight = "regular"): Style => ({
  size,
  leading,
  color,
  weight,
});
const bold = (size: number, leading: number, color: string = colors.ink) => style(size, leading, color, "semibold");

/** Nothing on the work order is smaller than 8.3 points: it is read at arm’s length, beside a router. */
export const order = {
  title: bold(8.6, 11, colors.accent),
  office: bold(17, 20.5),
  verdict: bold(9.8, 13),
  progress: style(9, 12),
  detail: style(8.3, 10.5),
  detailLabel: style(8.3, 10.5, colors.soft),
  call: bold(9, 11.6),
  stop: bold(8.9, 11.6),
  stopText: style(8.9, 11.6),
  heading: bold(11, 14),
  subheading: bold(9, 12),
  caption: style(8.3, 10.6, colors.soft),
  job: bold(9.1, 11.4),
  number: bold(9.1, 11.4),
  line: style(8.4, 10.5),
  label: style(8.6, 12, colors.soft),
  value: bold(9, 12),
  port: bold(9.4, 12),
  text: style(8.5, 11.1),
  worked: bold(8.6, 11.2),
  small: style(8.3, 10.5, colors.soft),
  address: style(8.3, 10.5, colors.accent),
} as const;

/** What is typed into a field, or was found on site. */
export const typed = style(9, 11, "#000000");

export const red = "#9c1b1b";

export const styles = {
  part: bold(17, 21),
  section: bold(12.5, 15),
  heading: bold(9.2, 12),
  columnHead: bold(7.6, 10, colors.soft),
  body: style(8.4, 10.6),
  strong: bold(8.4, 10.6),
  quiet: style(8.3, 10.5, colors.soft),
  note: style(7.6, 10, colors.soft),
  worked: bold(8.3, 11.2),
  workNote: style(8.3, 11.2, colors.ink),
  label: style(7.4, 10, colors.soft),
  badge: bold(8.2, 11),
  cite: style(7.4, 10.5, colors.soft),
  back: style(7.6, 12, colors.accent),
  source: style(7, 9, colors.soft),
  sourceNumber: bold(7, 9),
  footer: style(7.2, 9.2, colors.soft),
} as const;

/** Paths on a 20 by 20 grid, drawn as outlines. */
const icons = {
  arrow: "M3.5 10h13M11.5 5l5 5-5 5",
  stop: "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5M4.9 4.9l10.2 10.2",
  pause: "M7.25 4.5v11M12.75 4.5v11",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  info: "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5M10 9.25v4.5M10 6.25v.01",
  warning: "M10 3.25l7.5 13.25h-15zM10 8v4M10 14.25v.01",
} as const;

export type Look = { icon?: string; color: string; ground: string; edge: string };

/** The word stands beside the sign, so neither color nor sign has to speak alone. */
export const actionLooks: Record<ActionTone, Look> = {
  open: { icon: icons.arrow, color: "#095b41", ground: "#e6f9f0", edge: "#5fae8d" },
  closed: { icon: icons.stop, color: "#363e48", ground: "#e9ecf0", edge: "#98a0aa" },
  hold: { icon: icons.pause, color: "#6f4606", ground: "#fef4df", edge: "#d0a351" },
  allow: { icon: icons.check, color: "#0a5470", ground: "#e9f6fc", edge: "#74afc8" },
  required: { icon: icons.check, color: colors.accent, ground: colors.accentSoft, edge: "#74b5b3" },
  recommended: { icon: icons.info, color: colors.soft, ground: colors.sunken, edge: "#b3afa8" },
  neutral: { color: colors.soft, ground: colors.sunken, edge: "#b3afa8" },
};

export const noticeLooks: Record<NoticeItem["level"], Look & { icon: string; edgeWidth: number }> = {
  blocker: { icon: icons.stop, color: "#9c1b1b", ground: "#fff3f3", edge: "#9c1b1b", edgeWidth: 1.4 },
  warning: { icon: icons.warning, color: "#6f4606", ground: "#fef8ea", edge: "#d0a351", edgeWidth: 0.7 },
  note: { icon: icons.info, color: colors.soft, ground: colors.ground, edge: colors.line, edgeWidth: 0.7 },
};

export const fateColors: Record<Flow["fate"], string> = {
  passes: "#095b41",
  vpn: "#0a5470",
  held: "#6f4606",
  stopped: "#363e48",
};

/** The margins of the page; the footer stands in the lowest. */
export const margins = { top: 26, side: 38, bottom: 20 } as const;
