"use client";

import { type ComponentType, useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { FactId } from "@/lib/facts";
import type { SheetInput } from "@/lib/sheet/input";
import type { Grounds } from "@/lib/sheet/model";
import type { DeviceAlong, GroundsHere, PaperPart } from "./grounds-here";
import { laterParts } from "./later-parts";

type Loaded = {
  buildGrounds: (input: SheetInput) => Grounds;
  GroundsView: ComponentType<{ grounds: Grounds; known: ReadonlySet<FactId> }>;
};

/** The grounds of a sheet: nothing before somebody asks for them, then built from the same input. */
export function useGrounds(input: SheetInput) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [unfolded, setUnfolded] = useState(false);
  const [failed, setFailed] = useState(false);
  const [part, choosePart] = useState<PaperPart>("both");
  const [device, takeDevice] = useState<DeviceAlong>();
  const grounds = useMemo(() => loaded?.buildGrounds(input), [loaded, input]);

  const load = useCallback(async () => {
    try {
      const [{ buildGrounds }, { GroundsView }] = await Promise.all([laterParts.grounds(), laterParts.groundsView()]);
      flushSync(() => {
        setLoaded({ buildGrounds, GroundsView });
        setFailed(false);
      });
    } catch (error) {
      setFailed(true);
      throw error;
    }
  }, []);

  const toggle = useCallback(() => {
    setUnfolded((before) => !before);
    load().catch(told);
  }, [load]);

  const show = useCallback(
    (target: string) => {
      setUnfolded(true);
      load().then(() => goTo(target), told);
    },
    [load],
  );

  const print = useCallback(async () => {
    if (part === "both") await load();
    window.print();
  }, [load, part]);

  useAddress(show);
  useKeysOfPrinting(load);
  const here = useMemo(
    (): GroundsHere => ({ show, part, choosePart, print, device, takeDevice }),
    [show, part, print, device],
  );
  return { here, grounds, View: loaded?.GroundsView, unfolded, failed, toggle };
}

/** The page says that it failed. */
const told = () => undefined;

/** To the heading of a place, or of all grounds where that place has none. */
function goTo(target: string): void {
  const place = document.getElementById(target) ?? document.getElementById("grounds");
  const heading = place?.querySelector<HTMLElement>("[id$='-heading']");
  place?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** An address that leads into the grounds unfolds them. */
function useAddress(show: (target: string) => void): void {
  const follow = useEffectEvent(() => {
    const target = window.location.hash.slice(1);
    if (target.startsWith("grounds")) show(target);
  });
  useEffect(() => {
    follow();
    const followed = () => follow();
    window.addEventListener("hashchange", followed);
    return () => window.removeEventListener("hashchange", followed);
  }, []);
}

/** Who prints by Ctrl P presses Ctrl first: by P the grounds are there. A browser waits for nothing once it prints. */
function useKeysOfPrinting(load: () => Promise<void>): void {
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === "Control" || key === "Meta") load().catch(told);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [load]);
}
