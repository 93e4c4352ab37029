"use client";

import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";

/** So many rows come together with the list itself. */
const atFirst = 2;
/** So many follow at a time: drawing, layout and painting of them take less than 50 ms together on a slow computer. */
const slice = 3;

/**
 * Which rows of a long list stand in the page by now. The first come at once, the others some at a time,
 * until the list is whole. A row that has come stays for as long as it is listed, wherever it is moved to.
 */
export function useArriving(ids: readonly string[]): {
  arrived: ReadonlySet<string>;
  /** Lets a row come at once, so that it can take the focus. */
  bring: (id: string) => void;
} {
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(() => new Set());
  const arrived = useMemo(() => arrivedOf(ids, drawn), [ids, drawn]);

  useEffect(() => {
    // What has come stays, were others to come before it. What is no longer listed is forgotten, so that a search that is
    // taken back does not bring them all at once.
    if (arrived.size !== drawn.size || [...arrived].some((id) => !drawn.has(id))) {
      setDrawn(arrived);
      return;
    }
    if (arrived.size === ids.length) return;
    const cancel = afterNextPaint(() =>
      startTransition(() => setDrawn((before) => withNext(ids, arrivedOf(ids, before)))),
    );
    const all = () => flushSync(() => setDrawn(new Set(ids)));
    window.addEventListener("beforeprint", all);
    return () => {
      cancel();
      window.removeEventListener("beforeprint", all);
    };
  }, [arrived, drawn, ids]);

  const bring = useCallback((id: string) => setDrawn((before) => new Set(before).add(id)), []);
  return { arrived, bring };
}

function arrivedOf(ids: readonly string[], drawn: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(ids.filter((id, index) => index < atFirst || drawn.has(id)));
}

function withNext(ids: readonly string[], arrived: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...arrived, ...ids.filter((id) => !arrived.has(id)).slice(0, slice)]);
}

/** What came last is on the screen before the next comes, so that their layouts don't add up to one long task. */
function afterNextPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
