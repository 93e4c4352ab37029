"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Item, Row } from "@/lib/sheet/model";
import type { FoundPath } from "@/lib/work";

/** What can be worked on while reading a sheet on screen. On paper stand the marks, notes and values themselves. */
export type SheetControls = {
  /** For a table's row, under its reasons; nothing for a row that is not work. */
  row?: (row: Row) => ReactNode;
  /** For a task, a question or a notice, under its text; nothing for what is not work. */
  item?: (item: Item) => ReactNode;
  /** An input in place of a blank, whose label the sheet itself shows above it. One path may have more than one blank. */
  blank?: (path: FoundPath, label: string) => ReactNode;
  /** In place of the lines of the sign-off. */
  signOff?: ReactNode;
};

const Controls = createContext<SheetControls>({});

export const SheetControlsProvider = Controls.Provider;

export const useSheetControls = () => useContext(Controls);
