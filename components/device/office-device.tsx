"use client";

import { useState } from "react";
import { TypedInMemory, WorkInMemory } from "@/components/example/in-memory";
import { Announced } from "@/components/technician/announced";
import { useDesk } from "@/components/technician/desk";
import { useWork } from "@/components/technician/use-work";
import type { PlanDocument } from "@/lib/share/documents";
import { DeviceCard } from "./device-card";
import { DevicePanel } from "./device-panel";
import { whichDevice } from "./which-device";

type OfficeDeviceProps = Pick<PlanDocument, "answers" | "plan" | "date"> & { isPressed: boolean };

/** For the office, a look at what its technician gets: with its answers alone, and nothing of it is kept. */
export function OfficeDevice({ answers, plan, date, isPressed }: OfficeDeviceProps) {
  const document: PlanDocument = { version: 2, answers, plan, date };
  return <Look key={JSON.stringify(document)} document={document} isPressed={isPressed} />;
}

function Look({ document, isPressed }: { document: PlanDocument; isPressed: boolean }) {
  const [{ sync, typed }] = useState(() => ({ sync: new WorkInMemory(document), typed: new TypedInMemory() }));
  const { desk, announcements } = useDesk(sync, typed, document, keepNothing);
  const chosen = useWork(sync, (work) => whichDevice(document.answers, work).id);
  return (
    <DeviceCard chosen={chosen} isPressed={isPressed}>
      <p className="mb-4 text-ink-soft">
        A look at what your technician gets with the link, by your answers so far. What you choose here is not kept.
      </p>
      <DevicePanel desk={desk} lookOnly />
      <Announced announcements={announcements} />
    </DeviceCard>
  );
}

const keepNothing = () => {};
