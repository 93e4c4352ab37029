import type { ReactNode } from "react";

type InsteadProps = {
  /** What stands here on screen, in place of the rest; nothing when there is no control. */
  control: ReactNode;
  children: ReactNode;
};

/** On screen the control, where there is one; on paper always what the sheet itself says. */
export function Instead({ control, children }: InsteadProps) {
  if (!control) return children;
  return (
    <>
      <div className="print:hidden">{control}</div>
      <div className="hidden print:block">{children}</div>
    </>
  );
}
