"use client";

import type { Desk } from "@/components/technician/desk";
import { Details } from "@/components/ui/details";
import type { Device, DeviceEntry, NameNeeded } from "@/lib/devices/device";
import { readNames } from "@/lib/devices/names";
import type { Policy } from "@/lib/devices/policy";
import { NameField } from "./name-field";

type NameFieldsProps = {
  entry: DeviceEntry;
  device: Device;
  names: Readonly<Record<string, string>>;
  policy: Policy;
  desk: Desk;
  onChoose: (id: string) => void;
};

/** What this device calls its own, asked once. What may be left out is folded, unless somebody has filled it in. */
export function NameFields({ entry, device, names, policy, desk, onChoose }: NameFieldsProps) {
  if (device.names.length === 0) return null;
  const { faults } = readNames(device.names, policy, names);
  const without = readNames(device.names, policy, {});
  const needed = device.names.filter(({ optional }) => !optional);
  const more = device.names.filter(({ optional }) => optional);
  const field = (name: NameNeeded) => (
    <NameField
      key={name.key}
      device={entry.id}
      name={name}
      saved={names[name.key] ?? ""}
      fault={faults.find(({ key }) => key === name.key)?.sentence}
      otherwise={without.missing.some(({ key }) => key === name.key) ? undefined : without.names[name.key]}
      desk={desk}
      onBegin={() => onChoose(entry.id)}
    />
  );
  return (
    <section aria-label="Names on this device">
      {needed.length > 0 && <h4 className="font-semibold text-lg">Names on this device</h4>}
      {needed.length > 0 && <div className={grid}>{needed.map(field)}</div>}
      {more.length > 0 && (
        <Details
          summary={needed.length > 0 ? "More names, if there are any" : "Names on this device, if there are any"}
          open={more.some(({ key }) => names[key]) || undefined}
          className="not-first:mt-3"
        >
          <div className={grid}>{more.map(field)}</div>
        </Details>
      )}
    </section>
  );
}

const grid = "mt-2 grid grid-cols-1 gap-4 sm:grid-cols-2";
