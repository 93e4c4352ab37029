import { cx } from "./cx";

/** Outlines on a 20 by 20 grid. */
const paths = {
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  stop: "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5M4.9 4.9l10.2 10.2",
  cross: "M5 5l10 10M15 5L5 15",
  hold: "M7.25 4.5v11M12.75 4.5v11",
  lock: "M4.75 9h10.5v7.75H4.75zM7 9V6.25a3 3 0 0 1 6 0V9M10 12v1.75",
  arrow: "M3.5 10h13M11.5 5l5 5-5 5",
  back: "M16.5 10h-13M8.5 5l-5 5 5 5",
  warning: "M10 3.25l7.5 13.25h-15zM10 8v4M10 14.25v.01",
  info: "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5M10 9.25v4.5M10 6.25v.01",
  question:
    "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5M7.9 7.9a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.75v.01",
  pencil: "M3.5 16.5l.75-3.5L13.5 3.75l2.75 2.75L7 15.75zM11.5 5.75L14.25 8.5",
  print: "M5.75 7V3.25h8.5V7M5.75 14H3.25V7h13.5v7h-2.5M5.75 11.75h8.5v5h-8.5z",
  download: "M10 3v9.5M5.75 8.5L10 12.75l4.25-4.25M3.5 16.75h13",
  upload: "M10 13V3.5M5.75 7.5L10 3.25l4.25 4.25M3.5 16.75h13",
  external: "M8 4.25H4.25v11.5h11.5V12M11.5 3.25h5.25V8.5M16.5 3.5L9 11",
  chevron: "M7.5 4.5l5.5 5.5-5.5 5.5",
  trash: "M3.5 5.5h13M8 5.25V3h4v2.25M5.25 5.5l.75 11.25h8l.75-11.25M8.5 8.75v4.75M11.5 8.75v4.75",
  plus: "M10 4v12M4 10h12",
  copy: "M7.25 7.25h9.5v9.5h-9.5zM4.75 12.75h-1.5v-9.5h9.5v1.5",
  file: "M5 2.75h6.25L15 6.5v10.75H5zM11 3v3.75h3.75",
  link: "M8.5 11.5a3 3 0 0 0 4.25 0l3-3a3 3 0 0 0-4.25-4.25l-.75.75M11.5 8.5a3 3 0 0 0-4.25 0l-3 3a3 3 0 0 0 4.25 4.25l.75-.75",
} as const;

export type IconName = keyof typeof paths;

/**
 * Says nothing to a screen reader: the words beside it do. Takes the color and, by default, the size of the text. Without our
 * styles, in an old browser, it must not fill the screen.
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={cx("shrink-0", className ?? "size-[1.2em]")}
    >
      <path d={paths[name]} />
    </svg>
  );
}
