"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import { cx } from "@/components/ui/cx";
import { isAnyKept, subscribeToKeys } from "./kept-keys";
import { NoneKept } from "./none-kept";

/** The list, and all that reads answers, loads only where there is something to list. */
const ListedOffices = lazy(async () => {
  const [list, { readRows }] = await Promise.all([import("./listed-offices"), import("./use-rows")]);
  await readRows();
  return list;
});

/** The offices kept in this browser. */
export function OfficeList() {
  const kept = useSyncExternalStore(subscribeToKeys, isAnyKept, () => undefined);
  // Until this page comes to life, the page itself hides it where it isn't true (lib/site/build/late-scripts.ts).
  if (!kept) return <NoneKept className={cx("min-h-32", kept === undefined && "none-kept")} />;
  return (
    <Suspense fallback={<p className="min-h-32 text-ink-soft">Opening your offices …</p>}>
      <ListedOffices />
    </Suspense>
  );
}
