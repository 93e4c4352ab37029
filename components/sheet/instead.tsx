import type { ReactNode } from "react";

type InsteadProps = {
  /** What stands here on screen, in place of the rest; nothing when there is no control. */
  control?: ReactNode;
  /** Another control says the same on screen. */
  paperOnly?: boolean;
  children: ReactNode;
};

/** On screen the control, where there is one; on paper always what the sheet itself says. */
export function Instead({ control, paperOnly = false, children }: InsteadProps) {
  if (!control && !paperOnly) return children;
  return (
    <>
      {control && <div className="print:hidden">{control}</div>}
      <div className="hidden print:block">{children}</div>
    </>
  );
}
