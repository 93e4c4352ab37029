import { cx } from "./cx";

export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

export type ButtonLook = { tone?: ButtonTone; size?: ButtonSize };

const tones: Record<ButtonTone, string> = {
  primary:
    "border-transparent bg-accent text-on-accent shadow-xs not-disabled:hover:bg-accent-strong not-disabled:active:bg-accent-strong",
  secondary:
    "border-line-strong/60 bg-surface text-ink shadow-xs not-disabled:hover:border-line-strong not-disabled:hover:bg-sunken",
  quiet: "border-transparent text-accent not-disabled:hover:bg-accent-soft not-disabled:hover:text-accent-strong",
  danger: "border-transparent bg-blocker text-on-blocker shadow-xs not-disabled:hover:brightness-90",
};

/** The small one looks small but is pressed on 44 px all the same. */
const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 py-1 text-sm after:absolute after:inset-x-0 after:-inset-y-1",
  md: "min-h-11 px-4 py-2 text-base",
  lg: "min-h-13 px-6 py-3 text-lg",
};

/** A button's looks alone: for what is no button and looks like one, and for what does without icons. */
export function buttonClass({ tone = "secondary", size = "md" }: ButtonLook, className?: string): string {
  return cx(
    "relative inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold leading-tight no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-55 print:hidden",
    tones[tone],
    sizes[size],
    className,
  );
}
