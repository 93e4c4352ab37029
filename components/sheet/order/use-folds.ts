"use client";

import { useState } from "react";
import { isOpen, nextOpen } from "@/components/sheet/order/next-open";
import type { Order, OrderJob } from "@/lib/sheet/model";
import { type Presses, stillCounting } from "./presses";

/** The next open job is unfolded by itself. What was pressed counts until that job is done. */
export function useFolds(order: Pick<Order, "phases">) {
  const [pressed, setPresses] = useState<Presses>({});
  const next = nextOpen(order);
  const presses = stillCounting(
    pressed,
    order.phases.flatMap(({ jobs }) => jobs),
  );
  // At once, so that it does not come back when the job is as it was then.
  if (presses !== pressed) setPresses(presses);
  const isUnfolded = ({ id }: OrderJob) => presses[id]?.unfolded ?? id === next;
  const toggle = (job: OrderJob) => {
    const press = { unfolded: !isUnfolded(job), wasOpen: isOpen(job) };
    setPresses((before) => ({ ...before, [job.id]: press }));
  };
  return { next, isUnfolded, toggle };
}
