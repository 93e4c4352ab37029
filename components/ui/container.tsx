import type { ComponentProps } from "react";
import { cx } from "./cx";

/** The page's column with its side margins: `read` for text and forms, `wide` for tables and two columns. */
export function Container({
  width = "wide",
  className,
  ...native
}: ComponentProps<"div"> & { width?: "read" | "wide" }) {
  return (
    <div
      {...native}
      className={cx(
        "mx-auto w-full px-4 sm:px-6 lg:px-8 print:max-w-none print:px-0",
        width === "read" ? "max-w-read" : "max-w-wide",
        className,
      )}
    />
  );
}
