import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

export type StatusTone = "quiet" | "working" | "done" | "failed";

const looks: Record<StatusTone, { icon?: IconName; color: string }> = {
  quiet: { color: "text-ink-faint" },
  working: { color: "text-ink-faint" },
  done: { icon: "check", color: "text-open" },
  failed: { icon: "warning", color: "font-semibold text-blocker" },
};

/** A short word on how things stand ("Saved", "Not saved"), read out when it changes. */
export function StatusLine({
  tone = "quiet",
  className,
  children,
}: {
  tone?: StatusTone;
  className?: string;
  children?: ReactNode;
}) {
  const look = looks[tone];
  return (
    <p
      role="status"
      className={cx("inline-flex min-h-6 items-center gap-1.5 text-sm print:hidden", look.color, className)}
    >
      {look.icon && <Icon name={look.icon} className="size-4" />}
      {children}
    </p>
  );
}
