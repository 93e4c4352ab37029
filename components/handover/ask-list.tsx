"use client";

import { AskRow, type AskRowProps, prepareMail } from "./ask-row";
import { prepareBook } from "./book";
import type { ToAsk } from "./who-to-ask";

type AskListProps = Omit<AskRowProps, "ask"> & { asks: readonly ToAsk[] };

const prepare = () => {
  prepareBook();
  prepareMail();
};

/** A line for everybody who is to be asked. */
export function AskList({ asks, ...row }: AskListProps) {
  return (
    <ul className="divide-y divide-line border-line border-y" onPointerEnter={prepare} onFocus={prepare}>
      {asks.map((ask) => (
        <AskRow key={ask.to} ask={ask} {...row} />
      ))}
    </ul>
  );
}
