"use client";

import { useCallback, useRef } from "react";
import type { Desk } from "@/components/technician/desk";
import { deviceName, isDeviceName } from "@/components/technician/typed-names";
import { changeOf } from "@/components/technician/worked";
import { setDevice } from "@/lib/work";

type Names = Readonly<Record<string, string>>;

/** Names of the office and its line, not of the device: another one is told the same. */
const ofTheOffice: ReadonlySet<string> = new Set(["lan-network", "vpn-network", "wan-address", "drop-box-host"]);

/** Chooses a device. Its own names come back where it is chosen again on this page. */
export function useChoice({ edit, typed, say }: Desk): (id: string) => void {
  const before = useRef<Record<string, Names>>({});
  return useCallback(
    (id: string) => {
      for (const name of Object.keys(typed.read().texts))
        if (isDeviceName(name) && !name.startsWith(deviceName(id, ""))) typed.set(name, undefined);
      const refused = edit((work, now) => {
        const { device } = work;
        if (device?.id === id) return work;
        if (device) before.current = { ...before.current, [device.id]: device.names };
        const shared = Object.entries(device?.names ?? {}).filter(([key]) => ofTheOffice.has(key));
        const names = { ...before.current[id], ...Object.fromEntries(shared) };
        return changeOf(setDevice(work, { id, names }, now));
      });
      if (refused) say(refused);
    },
    [edit, typed, say],
  );
}
