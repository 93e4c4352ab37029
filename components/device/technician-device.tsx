"use client";

import type { Desk } from "@/components/technician/desk";
import { isDeviceName } from "@/components/technician/typed-names";
import { useTypedState } from "@/components/technician/use-typed";
import { useWork } from "@/components/technician/use-work";
import { DeviceCard } from "./device-card";
import { DevicePanel } from "./device-panel";
import { whichDevice } from "./which-device";

/** The technician’s router, with what was found on site filled in; which one it is, and its names, are kept in the work. */
export function TechnicianDevice({ desk, isPressed }: { desk: Desk; isPressed: boolean }) {
  const chosen = useWork(desk.sync, (work) => whichDevice(desk.document.answers, work).id);
  const { texts } = useTypedState(desk.typed);
  const refused = Object.keys(texts).find((name) => isDeviceName(name) && texts[name]?.fault !== undefined);
  return (
    <DeviceCard chosen={chosen} refused={refused} isPressed={isPressed}>
      <DevicePanel desk={desk} />
    </DeviceCard>
  );
}
