"use client";

import { DeviceLine } from "@/components/device/device-line";
import type { Desk } from "./desk";
import { laterDevices } from "./later-technician";
import { useWork } from "./use-work";

export function YourDevice({ desk }: { desk: Desk }) {
  const isChosen = useWork(desk.sync, ({ device }) => device !== undefined);
  return (
    <DeviceLine load={laterDevices} isWanted={isChosen}>
      {({ TechnicianDevice }, isPressed) => <TechnicianDevice desk={desk} isPressed={isPressed} />}
    </DeviceLine>
  );
}
