"use client";

import { createContext, type FocusEvent, type KeyboardEvent, type ReactNode, useContext, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";

type Stop = { current: string | undefined; onFocus: (id: string) => void };

const CopyStop = createContext<Stop>({ current: undefined, onFocus: () => undefined });

/** All copy buttons in it are one stop of the Tab key; the arrow keys lead from one to the next. */
export function CopyGroup({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const [last, setLast] = useState<string>();
  const current = ids.find((id) => id === last) ?? ids[0];
  return (
    <CopyStop value={{ current, onFocus: setLast }}>
      <div data-copy-group="">{children}</div>
    </CopyStop>
  );
}

export function CopyValue({ id, text, what }: { id: string; text: string; what: string }) {
  const { current, onFocus } = useContext(CopyStop);
  return (
    <CopyButton
      text={text}
      what={what}
      native={{
        "data-copy": id,
        tabIndex: current === id ? 0 : -1,
        onFocus: (_event: FocusEvent) => onFocus(id),
        onKeyDown: leadOn,
      }}
    />
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

function leadOn(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key];
  const group = event.currentTarget.closest("[data-copy-group]");
  if (!step || !group || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...group.querySelectorAll<HTMLElement>("[data-copy]")];
  event.preventDefault();
  buttons[step(buttons.indexOf(event.currentTarget), buttons.length - 1)]?.focus();
}
