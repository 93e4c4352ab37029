import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class";
import { Icon, type IconName } from "./icon";
import { Link } from "./link";

type Look = ButtonLook & {
  icon?: IconName;
  /** Behind the words: for "on" and "out", such as an arrow. */
  iconAfter?: IconName;
};

export function Button({
  tone,
  size,
  icon,
  iconAfter,
  className,
  type = "button",
  children,
  ...native
}: Look & ComponentProps<"button">) {
  return (
    <button {...native} type={type} className={buttonClass({ tone, size }, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

/** Goes somewhere, so it is a link, with a button's weight. */
export function ButtonLink({
  tone,
  size,
  icon,
  iconAfter,
  className,
  children,
  ...native
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...native} className={buttonClass({ tone, size }, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </Link>
  );
}
