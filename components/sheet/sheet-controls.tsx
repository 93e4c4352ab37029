"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Blank, OrderJob, OrderQuestion, PortLine } from "@/lib/sheet/model";

/** What can be worked on while reading a sheet on screen. On paper stand the marks, notes and values themselves. */
export type SheetControls = {
  /** At the end of an unfolded job: done, can’t or not needed, a note. */
  job?: (job: OrderJob) => ReactNode;
  /** An input in place of a blank, whose label the sheet itself shows beside it. One path may have more than one blank. */
  blank?: (path: NonNullable<Blank["path"]>, label: string) => ReactNode;
  /** What was found at a port. */
  port?: (line: PortLine, family: "ipv4" | "ipv6") => ReactNode;
  /** When it was asked, and the answer. */
  question?: (question: OrderQuestion) => ReactNode;
  /** At the head of what is set: the device that is to be set so. */
  device?: ReactNode;
  /** In place of the lines to sign on. */
  signOff?: ReactNode;
  /** Beside the heading of the first phase: what of the jobs is shown. */
  filter?: ReactNode;
  /** Leaves out on screen what is done or answered. */
  openOnly?: boolean;
};

const Controls = createContext<SheetControls>({});

export const SheetControlsProvider = Controls.Provider;

export const useSheetControls = () => useContext(Controls);
