import { Fragment } from "react";

/** A long name breaks after a dot before it breaks anywhere else; copied by hand, it is what it was. */
export function BreakAtDots({ text }: { text: string }) {
  const parts = text.match(/[^.]*\.+|[^.]+/g) ?? [];
  const starts = parts.map((_, index) => parts.slice(0, index).join("").length);
  return parts.map((part, index) => (
    <Fragment key={starts[index]}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
