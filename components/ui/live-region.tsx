import type { ReactNode } from "react";

/** Read out when its words change. It must be on the page, empty, before it has something to say. */
export function LiveRegion({ children }: { children?: ReactNode }) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="sr-only">
      {children}
    </div>
  );
}
