"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { SheetInput } from "@/lib/sheet/input";

const OrderPicture = lazy(() => import("./order-picture").then((loaded) => ({ default: loaded.OrderPicture })));

/** The picture stands below what happens now, and is on no paper: it is brought when it comes near, or is asked for by its place. */
export function PictureNear({ input }: { input: SheetInput }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), {
      rootMargin: "300px",
    });
    look.observe(element);
    return () => look.disconnect();
  }, []);
  return (
    <div ref={place} className="min-h-72">
      {isNear && (
        <Suspense>
          <OrderPicture input={input} />
        </Suspense>
      )}
    </div>
  );
}
