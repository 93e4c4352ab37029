"use client";

import { useRef, useState } from "react";
import type { Failure } from "@/lib/share/owner";
import type { Outcome } from "./office-share";

/** Something that the office asks the server to do. `done` is said once it is done. */
export type Deed = { name: string; act: () => Promise<Outcome>; done: string };

export type DeedState = {
  /** The name of what is being done. */
  busy: string | undefined;
  /** What did not work; `again` tries it once more. */
  failure: { failure: Failure; deed: Deed } | undefined;
  /** What was done last, and by which name. */
  done: { name: string; text: string };
  run: (deed: Deed) => void;
};

const nothing = { name: "", text: "" };

/** One at a time: a second press while it runs does nothing. */
export function useDeed(): DeedState {
  const [state, setState] = useState<Omit<DeedState, "run">>({ busy: undefined, failure: undefined, done: nothing });
  const running = useRef(false);

  async function run(deed: Deed) {
    if (running.current) return;
    running.current = true;
    setState({ busy: deed.name, failure: undefined, done: nothing });
    try {
      const outcome = await deed.act().catch((): Outcome => ({ kind: "offline" }));
      setState(
        outcome.kind === "ok"
          ? {
              busy: undefined,
              failure: undefined,
              done: { name: deed.name, text: [deed.done, outcome.note].filter(Boolean).join(" ") },
            }
          : { busy: undefined, failure: { failure: outcome, deed }, done: nothing },
      );
    } finally {
      running.current = false;
    }
  }

  return { ...state, run: (deed) => void run(deed) };
}
