"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { deviceBox, nothingChosen } from "./closed";

type DeviceLineProps<Devices> = {
  load: () => Promise<Devices>;
  /** There is something to show on the closed line. */
  isWanted?: boolean;
  /** The line itself, once somebody has asked for it. */
  children: (devices: Devices, isPressed: boolean) => ReactNode;
};

/** Stands for the line “Your device” until somebody presses it. Everything of it loads then, so it brings hardly a byte. */
export function DeviceLine<Devices extends object>({ load, isWanted, children }: DeviceLineProps<Devices>) {
  const [devices, setDevices] = useState<Devices>();
  const [words, setWords] = useState(nothingChosen);

  function bring() {
    load().then(setDevices, () => setWords("can’t be loaded now. Press again when the connection is back."));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is wanted.
  useEffect(() => {
    if (isWanted) bring();
  }, [isWanted]);

  if (devices) return children(devices, words !== nothingChosen);
  return (
    <div className={deviceBox}>
      <h3 className="job-heading">
        <button
          type="button"
          aria-expanded={false}
          aria-live="polite"
          className="job-line"
          onClick={() => {
            setWords("opening …");
            bring();
          }}
        >
          <span className="min-w-0 flex-1">Your device: {words}</span>
          <Icon name="chevron" className="mt-0.5 size-5 text-ink-soft" />
        </button>
      </h3>
    </div>
  );
}
