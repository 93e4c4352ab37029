import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

export type BadgeTone = "neutral" | "accent" | "open" | "closed" | "hold" | "allow" | "blocker";

const tones: Record<BadgeTone, string> = {
  neutral: "border-line bg-sunken text-ink-soft",
  accent: "border-accent-line bg-accent-soft text-accent",
  open: "border-open-line bg-open-soft text-open",
  closed: "border-closed-line bg-closed-soft text-closed",
  hold: "border-hold-line bg-hold-soft text-hold",
  allow: "border-allow-line bg-allow-soft text-allow",
  blocker: "border-blocker-line bg-blocker-soft text-blocker",
};

const icons: Partial<Record<BadgeTone, IconName>> = {
  open: "arrow",
  closed: "stop",
  hold: "hold",
  allow: "check",
  blocker: "warning",
};

type BadgeProps = {
  tone?: BadgeTone;
  /** Instead of the tone's own; `false` for none. */
  icon?: IconName | false;
  className?: string;
  children: ReactNode;
};

/** A word with a state. The tone never speaks alone: the word is always there, and an action's icon too. */
export function Badge({ tone = "neutral", icon, className, children }: BadgeProps) {
  const name = icon === false ? undefined : (icon ?? icons[tone]);
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-sm border px-2 py-0.5 font-semibold text-xs",
        tones[tone],
        className,
      )}
    >
      {name && <Icon name={name} className="size-3.5" />}
      {children}
    </span>
  );
}
