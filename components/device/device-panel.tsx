"use client";

import { useMemo } from "react";
import type { Desk } from "@/components/technician/desk";
import { useOpenShare } from "@/components/technician/use-work";
import { policyOf } from "@/lib/devices/policy";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { answersWithFound, planWithFound } from "@/lib/work";
import { ChosenDevice } from "./chosen-device";
import { DeviceChoice } from "./device-choice";
import { entryOf } from "./device-words";
import { useChoice } from "./use-choice";
import { whichDevice } from "./which-device";

type DevicePanelProps = {
  desk: Desk;
  /** For a look at what it would be: nothing is done here, and nothing marked. */
  lookOnly?: boolean;
};

/** Which device it is, the names that it needs, and what it is told: with all that was found on site so far. */
export function DevicePanel({ desk, lookOnly = false }: DevicePanelProps) {
  const share = useOpenShare(desk.sync);
  return share ? <OfShare desk={desk} share={share} lookOnly={lookOnly} /> : null;
}

function OfShare({ desk, share, lookOnly }: Required<DevicePanelProps> & { share: OpenShare }) {
  const { document, work } = share;
  const { found, device } = work;
  const { id, said } = whichDevice(document.answers, work);
  const entry = entryOf(id);
  const choose = useChoice(desk);
  const policy = useMemo(
    () => policyOf(answersWithFound(document.answers, { found }), planWithFound(document.plan, { found })),
    [document, found],
  );
  return (
    <div className="space-y-6">
      <DeviceChoice id={id} said={said} onChoose={choose} />
      {entry && (
        <ChosenDevice
          key={entry.id}
          entry={entry}
          names={device?.id === entry.id ? device.names : none}
          policy={policy}
          desk={desk}
          share={share}
          lookOnly={lookOnly}
          onChoose={choose}
        />
      )}
    </div>
  );
}

const none = {};
