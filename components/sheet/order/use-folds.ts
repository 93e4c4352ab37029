"use client";

import { useState } from "react";
import { isOpen, nextOpen } from "@/components/sheet/order/next-open";
import type { Order, OrderJob } from "@/lib/sheet/model";

type Press = { unfolded: boolean; wasOpen: boolean };

/** The next open job is unfolded by itself. What was pressed counts until that job is done, or open again. */
export function useFolds(order: Pick<Order, "phases">) {
  const [presses, setPresses] = useState<Readonly<Record<string, Press>>>({});
  const next = nextOpen(order);
  const isUnfolded = (job: OrderJob) => {
    const press = presses[job.id];
    return press && press.wasOpen === isOpen(job) ? press.unfolded : job.id === next;
  };
  const toggle = (job: OrderJob) => {
    const press = { unfolded: !isUnfolded(job), wasOpen: isOpen(job) };
    setPresses((before) => ({ ...before, [job.id]: press }));
  };
  return { next, isUnfolded, toggle };
}
