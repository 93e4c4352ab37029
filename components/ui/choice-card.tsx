import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx";

export type ChoiceCardProps = Omit<ComponentProps<"input">, "type" | "children"> & {
  label: ReactNode;
  hint?: ReactNode;
  /** Set apart from the real answers: "Not sure". */
  aside?: boolean;
};

/**
 * The whole card is the label, so all of it can be pressed; the hint describes and is not read as part of the name. The card
 * wears the focus mark, where the browser knows `:has()`; Firefox 115 does not.
 */
export function ChoiceCard({
  kind,
  label,
  hint,
  aside = false,
  className,
  "aria-describedby": describedBy,
  ...native
}: ChoiceCardProps & { kind: "radio" | "checkbox" }) {
  const id = useId();
  const labelId = `${id}-label`;
  const hintId = `${id}-hint`;
  const description = [hint ? hintId : undefined, describedBy].filter(Boolean).join(" ");
  return (
    <label
      className={cx(
        "relative flex min-h-12 items-start gap-3 rounded-md border bg-surface px-4 py-2.5 transition-colors",
        aside ? "border-line-strong/60 border-dashed" : "border-line-strong/60",
        "has-not-disabled:hover:border-line-strong has-not-disabled:hover:bg-sunken",
        "has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-checked:hover:border-accent has-checked:hover:bg-accent-soft",
        "has-disabled:cursor-not-allowed has-disabled:opacity-60",
        "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2",
        "forced-colors:has-checked:border-2",
        className,
      )}
    >
      <input
        {...native}
        type={kind}
        aria-labelledby={labelId}
        aria-describedby={description || undefined}
        className={cx(
          "peer mt-[0.2rem] size-5 shrink-0 appearance-none border-[1.5px] border-line-strong bg-surface supports-[selector(:has(*))]:outline-none transition-colors checked:border-accent forced-colors:appearance-auto",
          kind === "radio" ? "rounded-full checked:border-[6px]" : "rounded-[5px] checked:bg-accent",
        )}
      />
      {kind === "checkbox" && (
        <svg
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
          className="pointer-events-none absolute top-[0.825rem] left-4 hidden size-5 p-0.5 text-on-accent peer-checked:block forced-colors:peer-checked:hidden"
        >
          <path d="M4.5 10.5l3.5 3.5 7.5-8" />
        </svg>
      )}
      <span className="min-w-0 flex-1">
        <span id={labelId} className="block font-medium text-ink">
          {label}
        </span>
        {hint && (
          <span id={hintId} className="block text-ink-soft text-sm">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
