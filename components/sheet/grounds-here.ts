"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { DevicePage } from "@/lib/sheet/model";

export type PaperPart = "order" | "both";

/** A device's click-sheet, which goes along where somebody wants it: for the PDF, and drawn for paper. */
export type DeviceAlong = { page: DevicePage; onPaper: ReactNode };

/** What buttons and links of a sheet may do with its grounds, which are there only once they were asked for. */
export type GroundsHere = {
  /** Unfolds them and goes to a place in them. */
  show: (target: string) => void;
  /** What goes on paper. */
  part: PaperPart;
  choosePart: (part: PaperPart) => void;
  /** Brings what goes on paper, and prints; rejects where the grounds can't be loaded. */
  print: () => Promise<void>;
  device: DeviceAlong | undefined;
  takeDevice: (device: DeviceAlong | undefined) => void;
};

export const GroundsContext = createContext<GroundsHere>({
  show: () => undefined,
  part: "both",
  choosePart: () => undefined,
  print: async () => window.print(),
  device: undefined,
  takeDevice: () => undefined,
});

export const useGroundsHere = () => useContext(GroundsContext);
