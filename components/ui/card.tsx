import type { HTMLAttributes } from "react";
import { cx } from "./cx";

type CardProps = HTMLAttributes<HTMLElement> & {
  as?: "div" | "section" | "article" | "aside" | "li";
  /** `flat` for many side by side, `raised` for the one that matters. */
  level?: "flat" | "card" | "raised";
  padded?: boolean;
};

const levels = { flat: "", card: "shadow-card", raised: "shadow-raised" } as const;

export function Card({ as: Element = "div", level = "card", padded = true, className, ...native }: CardProps) {
  return (
    <Element
      {...native}
      className={cx("rounded-lg border border-line bg-surface", levels[level], padded && "p-5 sm:p-6", className)}
    />
  );
}
