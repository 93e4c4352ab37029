"use client";

import { useMemo } from "react";
import type { SheetControls } from "@/components/sheet/sheet-controls";
import type { SheetInput } from "@/lib/sheet/input";
import { DeviceLine } from "./device-line";

const load = () => import("./office");

/** On the sheet as the office sees it nothing is worked on; but it may look at what its technician’s device gets. */
export function useOfficeControls({
  answers,
  plan,
  date,
}: Pick<SheetInput, "answers" | "plan" | "date">): SheetControls {
  return useMemo(
    () => ({
      device: (
        <DeviceLine load={load}>
          {({ OfficeDevice }, isPressed) => <OfficeDevice {...{ answers, plan, date, isPressed }} />}
        </DeviceLine>
      ),
    }),
    [answers, plan, date],
  );
}
