"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import { cx } from "@/components/ui/cx";
import { isAnyKept, subscribeToKeys } from "./kept-keys";
import type { OfficeListProps } from "./listed-offices";
import { NoneKept } from "./none-kept";

/** The list, and all that reads answers, loads only where there is something to list. */
const ListedOffices = lazy(async () => {
  // One after the other: all of it at once would hold a slow computer up for longer than a key may wait.
  await import("@/lib/answers");
  await nextTurn();
  const [list, { readAhead }] = await Promise.all([import("./listed-offices"), import("./read-ahead")]);
  await nextTurn();
  await readAhead();
  return list;
});

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

/** The offices kept in this browser. */
export function OfficeList(props: OfficeListProps) {
  const kept = useSyncExternalStore(subscribeToKeys, isAnyKept, () => undefined);
  // Until this page comes to life, the page itself hides it where it isn't true (lib/site/build/waiting.ts).
  if (!kept) return <NoneKept className={cx("min-h-32", kept === undefined && "none-kept")} />;
  return (
    <Suspense fallback={<Waiting />}>
      <ListedOffices {...props} />
    </Suspense>
  );
}

function Waiting() {
  return <div className="min-h-32" />;
}
