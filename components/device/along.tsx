"use client";

import { useEffect, useId, useState } from "react";
import { useGroundsHere } from "@/components/sheet/grounds-here";
import { useStanding } from "@/components/ui/use-standing";
import type { Exported } from "@/lib/devices/export";
import { devicePageOf } from "@/lib/sheet/device-page";
import { DevicePaper } from "./device-paper";

/** Whether the click-sheet goes along on paper and in the PDF: as it stands, until another device is chosen. */
export function Along({ title, exported }: { title: string; exported: Exported }) {
  const { takeDevice } = useGroundsHere();
  const [isAlong, setAlong] = useState(false);
  const id = useId();
  const box = useStanding<HTMLInputElement>(({ checked }) => setAlong(checked));
  useEffect(() => {
    const page = isAlong ? devicePageOf(title, exported) : undefined;
    takeDevice(page && { page, onPaper: <DevicePaper page={page} /> });
  }, [isAlong, title, exported, takeDevice]);
  useEffect(() => () => takeDevice(undefined), [takeDevice]);
  return (
    <label htmlFor={id} className="flex min-h-11 items-center gap-2.5">
      <input
        ref={box}
        id={id}
        type="checkbox"
        checked={isAlong}
        onChange={({ target }) => setAlong(target.checked)}
        className="size-5 shrink-0 accent-accent"
      />
      Put it behind the sheet on paper and in the PDF
    </label>
  );
}
