import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export type AlertTone = "info" | "success" | "warning" | "danger";

const looks: Record<AlertTone, { icon: IconName; word: string; box: string; mark: string }> = {
  info: { icon: "info", word: "Note", box: "border-allow-line bg-allow-soft", mark: "text-allow" },
  success: { icon: "check", word: "Done", box: "border-open-line bg-open-soft", mark: "text-open" },
  warning: { icon: "warning", word: "Warning", box: "border-hold-line bg-hold-soft", mark: "text-hold" },
  danger: { icon: "stop", word: "Important", box: "border-blocker-line bg-blocker-soft", mark: "text-blocker" },
};

type AlertProps = Omit<ComponentProps<"div">, "title"> & {
  tone?: AlertTone;
  title: ReactNode;
  /** What the icon means, for screen readers. */
  word?: string;
  /** When the title is a heading of the page's outline. */
  titleAs?: "p" | "h2" | "h3" | "h4";
};

/** Give it `role="alert"` or `role="status"` only if it appears while the page is being used. */
export function Alert({
  tone = "info",
  title,
  word,
  titleAs: Title = "p",
  className,
  children,
  ...native
}: AlertProps) {
  const look = looks[tone];
  return (
    <div {...native} className={cx("flex gap-3 rounded-lg border p-4 text-ink sm:px-5", look.box, className)}>
      <Icon name={look.icon} className={cx("mt-0.5 size-6", look.mark)} />
      <div className="min-w-0 flex-1">
        <Title className="font-semibold">
          <VisuallyHidden>{word ?? look.word}: </VisuallyHidden>
          {title}
        </Title>
        {children && <div className="mt-1 space-y-2 text-ink-soft">{children}</div>}
      </div>
    </div>
  );
}
